import { overseers, stewards } from '#shared/domain/people/circles.ts'
import { everywhere, reachOf } from '#shared/domain/people/reach.ts'
import type { Role } from '#shared/domain/people/role.ts'
import type { OrderTally } from '#shared/domain/rectification/tally.ts'
import { sum } from '#shared/kernel/ratio.ts'
import { calendarWarning } from '#shared/kernel/working-time.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import type { Where } from '../lib/store/rows.ts'
import { shopNames } from './lists.ts'
import { rounds } from './to-recheck.ts'
import { sealedFrom } from './view.ts'

type Names = 'rectification.board' | 'rectification.duties'

const oversees: ReadonlySet<Role> = new Set(overseers)
const mostUrgent = { by: 'dueAt', direction: 1 } as const

/** What stands is read from tallies: one document a shop or a council, whatever the orders behind it. */
export const dutiesHandlers: Pick<Handlers<'rectification'>, Names> = {
  'rectification.board': async (context, { after }) => {
    const { store, reach } = context
    const order = { by: 'overdue', direction: -1 } as const
    const where = { kind: 'shop', open: { $gt: 0 } }
    const { items, next } = await store.orderTallies.page(where, reach, { order, after })
    const stands = items.map(standOf)
    const hidden = await sealedShops(context, stands)
    const names = await shopNames(store, stands)
    const seen = stands.filter(({ shopId }) => !hidden.has(shopId))
    return { items: seen.map((row) => ({ ...row, shopName: names(row.shopId) })), next }
  },

  'rectification.duties': async (context) => {
    const { entitling, now } = context
    const has = (roles: readonly Role[]) => entitling.some(({ role }) => roles.includes(role))
    return {
      shops: await ownShops(context),
      recheck: has(['inspector']) ? await recheck(context) : null,
      oversight: has(overseers) ? await oversight(context) : null,
      mayDecide: has(stewards),
      calendarWarning: has([...overseers, 'inspector']) ? calendarWarning(now) : null,
    }
  },
}

const standOf = ({ id, shopId, open, overdue, toRecheck, appeals }: OrderTally) => ({
  shopId: shopId ?? id,
  open,
  overdue,
  toRecheck: sum(Object.values(toRecheck)),
  appeals,
})

/** Shops of a page whose numbers would tell an inspector what a sealed visit found; one read, and none for others. */
async function sealedShops(
  context: Context,
  rows: readonly { readonly shopId: string }[],
): Promise<ReadonlySet<string>> {
  if (!context.grants.some(({ role }) => role === 'inspector')) return new Set()
  const where = { shopId: { $in: rows.map(({ shopId }) => shopId) }, sealed: true }
  const visits = await context.store.inspections.all(where, everywhere)
  return new Set(visits.filter((visit) => sealedFrom(context, visit)).map(({ shopId }) => shopId))
}

/** One tally and one order for each shop of one's own; the shops that have nothing to do are left out. */
async function ownShops({ store, entitling }: Context) {
  const ids = entitling.flatMap(({ role, shopId }) => (role === 'merchant' && shopId) || [])
  const stands = [...(await store.orderTallies.byIds(ids, everywhere)).values()].map(standOf)
  const names = await shopNames(store, stands)
  return Promise.all(
    stands.map(async (stand) => ({
      ...stand,
      shopName: names(stand.shopId),
      nextDueAt: await nextDueAt(store, { shopId: stand.shopId, state: 'open', heldHours: null }),
    })),
  )
}

async function nextDueAt(store: Context['store'], where: Where): Promise<Date | null> {
  return (await store.orders.first(where, everywhere, mostUrgent))?.dueAt ?? null
}

/** What waits for an inspector: one tally and one order for each council. */
async function recheck(context: Context) {
  const each = await rounds(context)
  const { store } = context
  const tallies = await store.orderTallies.byIds(
    each.map(({ councilId }) => councilId),
    everywhere,
  )
  const waiting = each.flatMap(({ councilId, departments }) =>
    departments.map((name) => tallies.get(councilId)?.toRecheck[name] ?? 0),
  )
  const next = await Promise.all(
    each.map(({ councilId, departments }) => {
      const where = { councilId, state: 'answered', department: { $in: departments } }
      return nextDueAt(store, { ...where, heldHours: null })
    }),
  )
  return { waiting: sum(waiting), nextDueAt: earliest(next) }
}

const earliest = (instants: readonly (Date | null)[]): Date | null =>
  instants.filter((at) => at !== null).sort((one, other) => one.getTime() - other.getTime())[0] ??
  null

/** One tally for each council within the caller's offices. */
async function oversight({ store, entitling, person }: Context) {
  const grants = entitling.filter(({ role }) => oversees.has(role))
  const reach = reachOf('post', { personId: person?.id ?? null, grants })
  const tallies = await store.orderTallies.all({ kind: 'council' }, reach)
  const total = (field: 'open' | 'overdue' | 'recheckOverdue' | 'appeals' | 'appealsOverdue') =>
    sum(tallies.map((tally) => tally[field]))
  return {
    open: total('open'),
    overdue: total('overdue'),
    toRecheck: sum(tallies.map((tally) => standOf(tally).toRecheck)),
    recheckOverdue: total('recheckOverdue'),
    appeals: total('appeals'),
    appealsOverdue: total('appealsOverdue'),
  }
}
