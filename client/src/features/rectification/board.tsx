import { memo, useCallback } from 'react'
import { useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Figure } from '../../ui/figure'
import { Row } from '../../ui/row'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { More } from '../paging/more'
import type { Pages } from '../paging/use-pages'
import { routes } from '../routes'
import { CalendarNote } from './calendar-note'
import type { ShopStand } from './types'

const nothing = {}

/** How it stands in all: four numbers, and where to go on. */
export function BoardTotals() {
  const { data } = useQuery('rectification.duties', nothing)
  const stands = data?.oversight
  if (!stands) return null
  const { open, overdue, toRecheck, recheckOverdue, appeals } = stands
  return (
    <>
      <Card>
        <Row wrap>
          <Figure value={open} unit="项" caption="待整改" note={`超期 ${overdue} 项`} />
          <Figure value={toRecheck} unit="项" caption="待复查" note={`超期 ${recheckOverdue} 项`} />
        </Row>
      </Card>
      <CalendarNote />
      <Card flush>
        <Cell title="逐项看" note="超期的排在最前" onTap={allOrders} />
        {data.mayDecide && (
          <Cell
            title="申诉"
            note={appeals > 0 ? '最先到期的排在最前' : '现在没有等着定的'}
            trailing={appeals > 0 ? <Tag tone="warn" text={`${appeals} 件待定`} /> : undefined}
            onTap={allAppeals}
          />
        )}
      </Card>
    </>
  )
}

const allOrders = () => go(routes.rechecks, { state: 'open' })
const allAppeals = () => go(routes.appeals)

type Props = { items: readonly ShopStand[]; pages: Pages<ShopStand> }

export const BoardList = ({ items, pages }: Props) => (
  <>
    <Card title="哪家店还没改完" flush>
      {items.map((stand) => (
        <StandRow key={stand.shopId} stand={stand} />
      ))}
    </Card>
    <More pages={pages} />
  </>
)

const StandRow = memo(function StandRow({ stand }: { stand: ShopStand }) {
  const { shopId, shopName, open, overdue, toRecheck } = stand
  const onTap = useCallback(() => go(routes.rechecks, { shopId, state: 'open' }), [shopId])
  return (
    <Cell
      title={shopName}
      note={`待整改 ${open} 项${toRecheck > 0 ? `，待复查 ${toRecheck} 项` : ''}`}
      trailing={overdue > 0 ? <Tag tone="bad" text={`${overdue} 项超期`} /> : undefined}
      onTap={onTap}
    />
  )
})
