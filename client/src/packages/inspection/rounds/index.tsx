import { useRouter } from '@tarojs/taro'
import { holds } from '#shared/domain/people/holds.ts'
import { useQuery } from '../../../cloud'
import { both } from '../../../cloud/both'
import { AssignMutual } from '../../../features/inspection/assign-mutual'
import { RoundsList } from '../../../features/inspection/rounds-list'
import { go } from '../../../features/paging/go'
import { useMe } from '../../../features/people/me'
import { routes } from '../../../features/routes'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Cell } from '../../../ui/cell'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

export default function Rounds() {
  const { councilId = '' } = useRouter().params
  const home = useQuery('council.home', { councilId })
  const query = both(home, useMe())
  return (
    <Screen query={query}>
      {([{ name, area }, { grants }]) => {
        const place = { area, councilId }
        const street = holds(grants, 'subdistrictOfficer', place)
        const plans = street || holds(grants, 'secretary', place)
        return (
          <>
            <Masthead over={name} title="考核安排" note="哪些店、哪些部门去、什么时候看完。" />
            {plans && <Button text="安排一轮考核" onTap={() => go(routes.plan, { councilId })} />}
            {street && <Agreement councilId={councilId} />}
            <RoundsList councilId={councilId} />
            {plans && <AssignMutual councilId={councilId} />}
          </>
        )
      }}
    </Screen>
  )
}

const Agreement = ({ councilId }: { councilId: string }) => (
  <Card flush>
    <Cell
      title="复看对照"
      note="换人再看一遍，评得一不一样"
      onTap={() => go(routes.agreement, { councilId })}
    />
  </Card>
)
