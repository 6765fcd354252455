import { everywhere } from '#shared/domain/people/reach.ts'
import { openTo } from '#shared/domain/rectification/open-to.ts'
import { isOwed, type Order } from '#shared/domain/rectification/order.ts'
import type { OrderState } from '#shared/domain/rectification/order-lifecycle.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import type { PageOf, Where } from '../lib/store/rows.ts'
import type { Store } from '../lib/store/store.ts'
import { toRecheckBy } from './to-recheck.ts'
import { appealOverdue, cardOf, ownsShop, sealedFrom } from './view.ts'

type Names =
  | 'rectification.mine'
  | 'rectification.list'
  | 'rectification.visit'
  | 'rectification.appeals'

/** A page is twenty rows by an index, and the shops behind them. */
export const listsHandlers: Pick<Handlers<'rectification'>, Names> = {
  'rectification.mine': async (context, { shopId, state = 'open', after }) =>
    cards(context, await pageOf(context, { state, ...(shopId && { shopId }) }, state, after)),

  'rectification.list': async (context, { shopId, state = 'open', after }) => {
    const mine = state === 'answered' ? await toRecheckBy(context) : null
    const where = { state, ...(shopId && { shopId }), ...mine }
    const found = await pageOf(context, where, state, after)
    return cards(context, { ...found, items: await unsealed(context, found.items) })
  },

  'rectification.visit': async (context, { inspectionId }) => {
    const { store, reach, now } = context
    const orders = await unsealed(context, await store.orders.all({ inspectionId }, reach))
    const appeals = await store.appeals.byIds(
      orders.map(({ id }) => id),
      everywhere,
    )
    const { items } = await cards(context, { items: orders, next: null })
    return items.map((card) => {
      const merchant = ownsShop(context, card.shopId)
      const appeal = appeals.get(card.id) ?? null
      const standing = { merchant, rechecks: false, decides: false, scored: false }
      const may = openTo({ order: card, appeal, now }, standing)
      return { ...card, mayAppeal: may.includes('appeal') }
    })
  },

  'rectification.appeals': async ({ store, reach, now }, { state = 'lodged', after }) => {
    const order = { by: 'dueAt', direction: state === 'lodged' ? 1 : -1 } as const
    const { items, next } = await store.appeals.page({ state }, reach, { order, after })
    const names = await shopNames(store, items)
    return {
      items: items.map((appeal) => ({
        ...appeal,
        shopName: names(appeal.shopId),
        overdue: appealOverdue(appeal, now),
      })),
      next,
    }
  },
}

/** Most urgent first while something is to be done, else the latest first. */
function pageOf(
  { store, reach }: Context,
  where: Where,
  state: OrderState,
  after: string | undefined,
): Promise<PageOf<Order>> {
  const order = { by: 'dueAt', direction: isOwed({ state }) ? 1 : -1 } as const
  return store.orders.page(where, reach, { order, after })
}

async function cards({ store, now }: Context, { items, next }: PageOf<Order>) {
  const names = await shopNames(store, items)
  return { items: items.map((order) => cardOf(order, names(order.shopId), now)), next }
}

export async function shopNames(store: Store, rows: readonly { readonly shopId: string }[]) {
  const ids = [...new Set(rows.map(({ shopId }) => shopId))]
  const shops = await store.shops.byIds(ids, everywhere)
  return (shopId: string) => shops.get(shopId)?.name ?? ''
}

/** Without what is sealed from inspectors; one read of the visits behind a page, and none for others. */
async function unsealed(context: Context, orders: Order[]): Promise<Order[]> {
  if (!context.grants.some(({ role }) => role === 'inspector')) return orders
  const ids = [...new Set(orders.map(({ inspectionId }) => inspectionId))]
  const visits = await context.store.inspections.byIds(ids, everywhere)
  return orders.filter(({ inspectionId }) => {
    const visit = visits.get(inspectionId)
    return visit && !sealedFrom(context, visit)
  })
}
