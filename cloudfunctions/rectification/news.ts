import { isActive } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Appeal } from '#shared/domain/rectification/appeal.ts'
import type { Order } from '#shared/domain/rectification/order.ts'
import { deadlineText, leftText } from '#shared/kernel/deadline-text.ts'
import { type News, tell, tellAll } from '../inbox/tell.ts'
import type { Context } from '../lib/implement.ts'
import { ownersOf } from '../shop/owners.ts'

type Telling = Pick<Context, 'store' | 'now'>
type Words = Pick<News, 'event' | 'title' | 'text'>

const aboutOrder = ({ id }: { readonly id: string }) => ({ about: 'order', aboutId: id }) as const
const itemOf = ({ no, title }: Pick<Order, 'no' | 'title'>) => `第${no}项“${title}”`

/** Tells the owners of a shop something about one order: one read more than `tell`. */
async function tellOwners(telling: Telling, order: Pick<Order, 'id' | 'shopId'>, words: Words) {
  const owners = await ownersOf(telling.store, [order.shopId], telling.now)
  const to = owners.map(({ personId }) => personId)
  await tell(telling, { ...words, ...aboutOrder(order), to })
}

/** What one department found is one message, however many orders it makes. */
export async function tellOpened(telling: Telling, orders: readonly Order[]): Promise<void> {
  const [first] = orders
  if (!first) return
  const { inspectionId, department, shopId } = first
  const owners = await ownersOf(telling.store, [shopId], telling.now)
  const one = orders.length === 1
  const soonest = orders.reduce((a, b) => (b.dueAt < a.dueAt ? b : a))
  await tell(telling, {
    event: `visit:${inspectionId}:${department}`,
    to: owners.map(({ personId }) => personId),
    ...(one ? aboutOrder(first) : { about: 'visit', aboutId: inspectionId }),
    title: one ? `有一处要改好：${first.title}` : `这次考核有 ${orders.length} 处要改好`,
    text: `${one ? '' : '最急的一处是'}${itemOf(soonest)}，${deadlineText(soonest.dueAt, telling.now)}。改好了拍张照发上来；觉得不对，可以申诉。`,
  })
}

export const tellRechecked = (telling: Telling, order: Order, note: string): Promise<void> =>
  tellOwners(telling, order, {
    event: `order:${order.id}:rechecked:${order.rechecks.length}`,
    ...(order.state === 'passed'
      ? { title: '复查合格，这一处了结了', text: `${itemOf(order)}，辛苦了。` }
      : {
          title: '复查没有通过，还要再改',
          text: `${itemOf(order)}：${note}。${deadlineText(order.dueAt, telling.now)}。`,
        }),
  })

export const tellDecided = (telling: Telling, appeal: Appeal, upheld: boolean): Promise<void> =>
  tellOwners(telling, appeal, {
    event: `appeal:${appeal.id}:decided`,
    title: upheld ? '申诉成立，分数补回来了' : '申诉没有成立',
    text: `${itemOf(appeal)}：${appeal.decision?.reason ?? ''}`,
  })

/** The secretary of the place decides; the street can as well, and sees it in its list. One read more than `tell`. */
export async function tellLodged(telling: Telling, appeal: Appeal): Promise<void> {
  const { store, now } = telling
  const where = { role: 'secretary', area: appeal.area }
  const secretaries = (await store.grants.all(where, everywhere)).filter((one) =>
    isActive(one, now),
  )
  await tell(telling, {
    event: `appeal:${appeal.id}:lodged`,
    to: secretaries.map(({ personId }) => personId),
    ...aboutOrder(appeal),
    title: '有一件申诉等您定',
    text: `${itemOf(appeal)}，扣 ${appeal.points} 分。${deadlineText(appeal.dueAt, now)}。`,
  })
}

const timerWords: Readonly<Record<string, string>> = {
  soon: '整改快到期限了',
  overdue: '整改过了期限',
}

/** What the timer wrote on orders, told to the owners of their shops: one read for all of them, and `tellAll`. */
export async function tellReminded(telling: Telling, orders: readonly Order[]): Promise<void> {
  const owed = orders.filter(({ state }) => state === 'open')
  const shopIds = [...new Set(owed.map(({ shopId }) => shopId))]
  const owners = await ownersOf(telling.store, shopIds, telling.now)
  const news = owed.flatMap((order): News[] => {
    const title = timerWords[order.timeline.at(-1)?.move ?? '']
    const to = owners.filter(({ shopId }) => shopId === order.shopId)
    if (!title) return []
    return [
      {
        event: `order:${order.id}:timer:${order.timeline.length}`,
        to: to.map(({ personId }) => personId),
        ...aboutOrder(order),
        title,
        text: `${itemOf(order)}，${leftText(order.dueAt, telling.now)}。改好了拍张照发上来就行。`,
      },
    ]
  })
  await tellAll(telling, news)
}
