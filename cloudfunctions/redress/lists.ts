import { everywhere } from '#shared/domain/people/reach.ts'
import { departmentId, subjectKey } from '#shared/domain/rating/subject.ts'
import type { RedressState } from '#shared/domain/redress/lifecycle.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import type { Where } from '../lib/store/rows.ts'
import { below } from '../lib/store/within.ts'
import { loadOwn, loadSeen, ownVoter } from './load.ts'
import { cardsOf, viewOf, viewWith } from './view.ts'

type Names = 'redress.list' | 'redress.mine' | 'redress.get'

const ahead: ReadonlySet<RedressState> = new Set(['open', 'answered', 'appealed', 'contested'])

/** A page is twenty rows by an index and the ratings behind them; ties of a day are in the order of hashes. */
export const listsHandlers: Pick<Handlers<'redress'>, Names> = {
  'redress.list': async (context, { state = 'open', forMe = false, after }) => {
    const { store, reach, now, entitling } = context
    const turns = [...new Set(entitling.map(({ role }) => role))]
    const which = forMe ? { turn: { $in: turns } } : { state }
    const where = { ...which, visibleFrom: { $lte: now }, ...covered(context) }
    const direction = forMe || ahead.has(state) ? 1 : -1
    const order = { by: 'dueAt', direction } as const
    const { items, next } = await store.redresses.page(where, reach, { order, after })
    return { items: await cardsOf(context, items), next }
  },

  'redress.mine': async (context, { after }) => {
    const { store, now } = context
    const order = { by: 'openedOn', direction: -1 } as const
    const where = { voter: ownVoter(context) }
    const { items, next } = await store.redresses.page(where, everywhere, { order, after })
    const seen = { rating: undefined, own: true, now }
    return { items: items.map((redress) => viewWith(context, redress, seen)), next }
  },

  'redress.get': async (context, { redressId }) => {
    const own = await context.store.redresses.first(
      { _id: redressId, voter: ownVoter(context) },
      everywhere,
    )
    if (own) return viewOf(context, await loadOwn(context, redressId), true)
    return viewOf(context, await loadSeen(context, redressId), false)
  },
}

/** A department sees what was said of itself; the area of its post is wider than that. */
function covered({ entitling }: Context): Where {
  if (!entitling.some(({ role }) => role === 'departmentOfficer')) return {}
  const each = entitling.map(({ role, area, department, shopId }): Where => {
    if (role === 'merchant') return { shopId }
    if (role !== 'departmentOfficer' || !department) return { area: below(area) }
    return { subjectKey: subjectKey({ kind: 'department', id: departmentId(area, department) }) }
  })
  return { $or: each }
}
