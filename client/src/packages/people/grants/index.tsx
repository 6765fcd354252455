import { go } from '../../../features/paging/go'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { appointable } from '../../../features/people/appointable'
import { GrantCard } from '../../../features/people/grant-card'
import { useMe } from '../../../features/people/me'
import { pages as at } from '../../../features/people/pages'
import { ActionBar } from '../../../ui/action-bar'
import { Empty } from '../../../ui/blank'
import { Button } from '../../../ui/button'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const all = {}
const note = '您所管范围内，谁担任什么。身份由谁给的、到什么时候，都有记录。'

export default function Grants() {
  const me = useMe()
  const pages = usePages('people.grants', all)
  const mine = me.data?.person?.id
  const roles = me.data ? appointable(me.data) : []
  const own = new Set(me.data?.grants.map(({ id }) => id))
  return (
    <Screen
      query={pages}
      head={<Masthead title="人员和身份" note={note} />}
      isEmpty={(grants) => grants.length === 0}
      empty={<Empty title="还没有人担任什么" note="请本人把“我的”里的登记码念给您，再授予身份。" />}
      bar={
        <ActionBar>
          <Button text="授予身份" onTap={() => go(at.appoint)} />
        </ActionBar>
      }
    >
      {(grants) => (
        <>
          {grants.map((grant) => (
            <GrantCard
              key={grant.id}
              grant={grant}
              may={mine !== undefined && !own.has(grant.id) && roles.includes(grant.role)}
            />
          ))}
          <More pages={pages} />
        </>
      )}
    </Screen>
  )
}
