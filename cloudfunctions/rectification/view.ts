import { type Inspection, scoredBy } from '#shared/domain/inspection/inspection.ts'
import { holds } from '#shared/domain/people/holds.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Appeal } from '#shared/domain/rectification/appeal.ts'
import { historyOf } from '#shared/domain/rectification/history.ts'
import { failuresOf } from '#shared/domain/rectification/moves.ts'
import { openTo } from '#shared/domain/rectification/open-to.ts'
import { isOverdue, type Order } from '#shared/domain/rectification/order.ts'
import { uncertainText } from '#shared/kernel/due.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context } from '../lib/implement.ts'
import { rechecksOf } from './inspectors.ts'

export const cardOf = (order: Order, shopName: string, now: Date) => ({
  ...order,
  shopName,
  overdue: isOverdue(order, now),
  held: order.heldHours !== null,
  failures: failuresOf(order),
})

export const appealOverdue = ({ state, dueAt }: Pick<Appeal, 'state' | 'dueAt'>, now: Date) =>
  state === 'lodged' && now > dueAt

export const ownsShop = ({ grants }: Pick<Context, 'grants'>, shopId: string): boolean =>
  grants.some((grant) => grant.role === 'merchant' && grant.shopId === shopId)

/** A blind second look still to come hides a visit from all who may be sent to look, except those who scored in it. */
export const sealedFrom = (
  { grants, person }: Pick<Context, 'grants' | 'person'>,
  inspection: Inspection,
): boolean =>
  inspection.sealed &&
  holds(grants, 'inspector', inspection) &&
  !scoredBy(inspection, person?.id ?? '')

type Loaded = { readonly order: Order; readonly appeal: Appeal | null }

/** An order as the caller may read it: four documents by id, and the council's inspectors for one of them. */
export async function viewOf(context: Context, { order, appeal }: Loaded) {
  const { store, now } = context
  const [shop, inspection] = await Promise.all([
    store.shops.get(order.shopId, everywhere),
    store.inspections.get(order.inspectionId, everywhere),
  ])
  if (sealedFrom(context, inspection)) throw new AppError('OUT_OF_REACH')
  const standing = await standingOf(context, { order, inspection })
  return {
    ...cardOf(order, shop.name, now),
    uncertain: uncertainText(order),
    appeal: appeal && { ...appeal, overdue: appealOverdue(appeal, now) },
    history: historyOf(order, appeal, standing.merchant || standing.decides),
    may: openTo({ order, appeal, now }, standing),
  }
}

/** What the caller is to this order. */
async function standingOf(
  context: Context,
  { order, inspection }: { readonly order: Order; readonly inspection: Inspection },
) {
  const { grants, person } = context
  const { shopId, councilId, area } = order
  const place = { area, councilId, shopId }
  const rechecks = order.state === 'answered' ? await rechecksOf(context, councilId) : []
  return {
    merchant: ownsShop(context, shopId),
    rechecks: rechecks.includes(order.department),
    decides: holds(grants, 'secretary', place) || holds(grants, 'subdistrictOfficer', place),
    scored: scoredBy(inspection, person?.id ?? ''),
  }
}
