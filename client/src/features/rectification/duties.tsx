import { Fragment, memo } from 'react'
import { deadlineText } from '#shared/kernel/deadline-text.ts'
import { useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { Duties } from './types'

const nothing = {}

/** What waits for this person, one row each; nothing is said of what has nothing in it. */
export const RectificationDuties = memo(function RectificationDuties() {
  const { data } = useQuery('rectification.duties', nothing)
  if (!data) return null
  const { shops, recheck, oversight, mayDecide } = data
  return (
    <Fragment>
      {shops.map((shop) => (
        <ShopRow key={shop.shopId} shop={shop} many={shops.length > 1} />
      ))}
      {recheck && <RecheckRow recheck={recheck} />}
      {oversight && mayDecide && oversight.appeals > 0 && <AppealsRow oversight={oversight} />}
      {oversight && <BoardRow oversight={oversight} />}
    </Fragment>
  )
})

const byWhen = (at: string) => deadlineText(new Date(at), new Date())

function ShopRow({ shop, many }: { shop: Duties['shops'][number]; many: boolean }) {
  const { shopId, shopName, open, overdue, toRecheck, nextDueAt } = shop
  if (open + toRecheck === 0) return null
  const due = nextDueAt ? `最近一项${byWhen(nextDueAt)}` : ''
  const waiting = toRecheck > 0 ? `${toRecheck} 项等复查` : ''
  return (
    <Cell
      title={`${many ? shopName : ''}待整改 ${open} 项`}
      note={[due, waiting].filter(Boolean).join('，')}
      trailing={overdue > 0 ? <Tag tone="bad" text={`${overdue} 项超期`} /> : undefined}
      onTap={() => go(routes.orders, { shopId })}
    />
  )
}

function RecheckRow({ recheck }: { recheck: NonNullable<Duties['recheck']> }) {
  const { waiting, nextDueAt } = recheck
  return (
    <Cell
      title={`待复查 ${waiting} 项`}
      note={nextDueAt ? `最近一项${byWhen(nextDueAt)}` : '店家回复整改后会来这里'}
      onTap={() => go(routes.rechecks)}
    />
  )
}

type Oversight = { oversight: NonNullable<Duties['oversight']> }

const AppealsRow = ({ oversight: { appeals, appealsOverdue } }: Oversight) => (
  <Cell
    title={`待定申诉 ${appeals} 件`}
    note="两边的话和照片都在里面"
    trailing={appealsOverdue > 0 ? <Tag tone="bad" text={`${appealsOverdue} 件超期`} /> : undefined}
    onTap={() => go(routes.appeals)}
  />
)

const BoardRow = ({ oversight: { open, overdue, toRecheck } }: Oversight) => (
  <Cell
    title={`整改：${open} 项没改完`}
    note={`${toRecheck} 项等复查`}
    trailing={overdue > 0 ? <Tag tone="bad" text={`${overdue} 项超期`} /> : undefined}
    onTap={() => go(routes.board)}
  />
)
