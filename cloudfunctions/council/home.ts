import type { Council } from '#shared/domain/council/council.ts'
import { inForce } from '#shared/domain/council/editions.ts'
import { isRightOf, mayDo, rightNames } from '#shared/domain/council/rights.ts'
import { holds, livesIn } from '#shared/domain/people/holds.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { dayOf, periodOf } from '#shared/kernel/time.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { cardOf, cardsOf } from './card.ts'
import { communityNumbers, monthNumbers } from './numbers.ts'
import { seatsOf } from './seat-view.ts'

type Names = 'council.list' | 'council.home'

export const homeHandlers: Pick<Handlers<'council'>, Names> = {
  'council.list': async (context, { kind, after }) => {
    const { store, reach } = context
    const order = { by: '_id', direction: 1 } as const
    const where = { state: 'standing', ...(kind && { kind }) }
    const { items, next } = await store.councils.page(where, reach, { order, after })
    return { items: await cardsOf(context, items), next }
  },

  /** A dozen documents and the seats, of which a council has 80 at most. */
  'council.home': async (context, { councilId }) => {
    const { store, reach, now } = context
    const council = await store.councils.get(councilId, reach)
    const period = periodOf(now)
    const [base, edition, seats, community, month] = await Promise.all([
      cardOf(context, council),
      store.editions.get(inForce(council, dayOf(now)).id, everywhere),
      seatsOf(context, council.id),
      communityNumbers(store, council.area, period),
      monthNumbers(context, council.id, period),
    ])
    const may = openTo(context, council)
    return { ...base, period, editionTitle: edition.title, seats, may, community, month }
  },
}

/** What the caller may do in a council that stands. */
function openTo({ grants, person }: Context, council: Council) {
  if (council.state !== 'standing') return []
  const { id: councilId, area, kind } = council
  const rights = rightNames.filter(
    (right) => isRightOf(right, kind) && mayDo(grants, right, council),
  )
  const contact = holds(grants, 'unitContact', { area, councilId })
  return [
    ...rights,
    ...(livesIn(grants, area) ? (['propose'] as const) : []),
    ...(contact ? (['callOut'] as const) : []),
    ...(person && !contact ? (['apply'] as const) : []),
  ]
}
