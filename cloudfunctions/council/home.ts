import { levelOf } from '#shared/domain/area/code.ts'
import type { Council } from '#shared/domain/council/council.ts'
import { inForce } from '#shared/domain/council/editions.ts'
import { covenantKinds, keepsCovenant } from '#shared/domain/council/kinds.ts'
import { mayDo, rightNames } from '#shared/domain/council/rights.ts'
import { holds, livesIn } from '#shared/domain/people/holds.ts'
import { everywhere, type Reach } from '#shared/domain/people/reach.ts'
import { dayOf, periodOf } from '#shared/kernel/time.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import type { Where } from '../lib/store/rows.ts'
import { cardOf, cardsOf } from './card.ts'
import { communityNumbers, monthNumbers } from './numbers.ts'
import { seatsOf } from './seat-view.ts'

type Names = 'council.list' | 'council.inArea' | 'council.home'

export const homeHandlers: Pick<Handlers<'council'>, Names> = {
  'council.list': (context, { kind, covenant, after }) => {
    const kinds = covenantKinds.filter((one) => kind === undefined || one === kind)
    const only = covenant ? { kind: { $in: kinds } } : kind && { kind }
    return cardsAt(context, { state: 'standing', ...only }, { reach: context.reach, after })
  },

  // that a council stands somewhere is no secret: who wants to apply has no post there yet
  'council.inArea': (context, { area, after }) =>
    cardsAt(context, { state: 'standing', area }, { reach: everywhere, after }),

  /** A dozen documents and the seats, of which a council has 80 at most. */
  'council.home': async (context, { councilId }) => {
    const { store, reach, now } = context
    const council = await store.councils.get(councilId, reach)
    const period = periodOf(now)
    const covenant = keepsCovenant(council)
    const alone = levelOf(council.area) === 'community'
    const [base, edition, seats, community, month] = await Promise.all([
      cardOf(context, council),
      covenant ? store.editions.get(inForce(council, dayOf(now)).id, everywhere) : null,
      seatsOf(context, council.id),
      alone ? communityNumbers(store, council.area, period) : null,
      covenant ? monthNumbers(context, council.id, period) : null,
    ])
    const may = openTo(context, council)
    const editionTitle = edition?.title ?? null
    return { ...base, period, editionTitle, seats, may, community, month }
  },
}

async function cardsAt(
  context: Context,
  where: Where,
  { reach, after }: { readonly reach: Reach; readonly after: string | undefined },
) {
  const order = { by: '_id', direction: 1 } as const
  const { items, next } = await context.store.councils.page(where, reach, { order, after })
  return { items: await cardsOf(context, items), next }
}

/** What the caller may do in a council that stands. */
function openTo({ grants, person }: Context, council: Council) {
  if (council.state !== 'standing') return []
  const { id: councilId, area } = council
  const rights = rightNames.filter((right) => mayDo(grants, right, council))
  const contact = holds(grants, 'unitContact', { area, councilId })
  return [
    ...rights,
    ...(livesIn(grants, area) ? (['propose'] as const) : []),
    ...(contact ? (['callOut'] as const) : []),
    ...(person && !contact ? (['apply'] as const) : []),
  ]
}
