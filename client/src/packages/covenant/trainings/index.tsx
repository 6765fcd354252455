import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { both } from '../../../cloud/both'
import { refresh } from '../../../cloud/refresh'
import { go } from '../../../features/paging/go'
import { useMe } from '../../../features/people/me'
import { routes } from '../../../features/routes'
import { RatesCard } from '../../../features/training/rates-card'
import { trainsFor } from '../../../features/training/trainer'
import { TrainingList } from '../../../features/training/training-list'
import { Button } from '../../../ui/button'
import { Masthead } from '../../../ui/masthead'
import { Row } from '../../../ui/row'
import { Screen } from '../../../ui/screen'

const head = (
  <Masthead title="培训" note="市场、消防、交管、环卫来讲课，谁来了、谁还没来，一看就知道。" />
)

export default function Trainings() {
  const { councilId = '' } = useRouter().params
  const council = useQuery('council.home', { councilId })
  const me = useMe()
  return (
    <Screen query={{ ...both(council, me), reload: refresh }} head={head}>
      {([{ area }, self]) => (
        <>
          {trainsFor(self, { area, councilId }).length > 0 && (
            <Row>
              <Button text="登记一次培训" onTap={() => go(routes.train, { councilId })} />
            </Row>
          )}
          <RatesCard councilId={councilId} />
          <TrainingList councilId={councilId} />
        </>
      )}
    </Screen>
  )
}
