import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { isOneOf, useMe } from '../people/me'
import { routes } from '../routes'
import { founders } from './words'

/** At the end of the tab: a council that is not there yet. */
export function FoundingCard() {
  const { data: me } = useMe()
  if (!me || me.grants.length === 0) return null
  const founds = isOneOf(me, founders)
  return (
    <Card flush title="再成立一个理事会">
      {founds && (
        <>
          <Cell title="成立理事会" note="您所管的地方" onTap={() => go(routes.foundCouncil)} />
          <Cell
            title="等批准的理事会"
            note="街坊提议的，批准或说明原因"
            onTap={() => go(routes.proposals, { of: 'waiting' })}
          />
        </>
      )}
      <Cell
        title="提议成立一个理事会"
        note="商圈、园区、议事亭、产业联盟"
        onTap={() => go(routes.propose)}
      />
      <Cell title="我提议的" note="批准了没有" onTap={() => go(routes.proposals, { of: 'mine' })} />
      <ElsewhereCell />
    </Card>
  )
}

/** For whoever speaks for a firm in a park and lives somewhere else. */
export const ElsewhereCell = () => (
  <Cell
    title="替单位申请加入理事会"
    note="先找到园区或街道里的理事会"
    onTap={() => go(routes.councilsAround)}
  />
)
