import { contains } from '#shared/domain/area/code.ts'
import type { Council } from '#shared/domain/council/council.ts'
import { councilLifecycle } from '#shared/domain/council/lifecycle.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { step } from '#shared/kernel/timeline.ts'
import { countDissolved, countFounded } from '../alliance/sums.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { textHash } from '../lib/store/text-hash.ts'
import { actorOf } from '../people/actor.ts'
import { appendLine } from '../record/append.ts'
import { cardOf } from './card.ts'
import { charterFacts } from './charter-facts.ts'
import { disperse } from './disperse.ts'
import { checkFounder, newCouncil } from './found.ts'
import { postIn } from './standing.ts'

type Names = 'council.found' | 'council.dissolve'

export const foundingHandlers: Pick<Handlers<'council'>, Names> = {
  'council.found': async (context, wanted) => {
    const { store, reach } = context
    await store.areas.get(wanted.area, reach)
    const council = newCouncil(context, wanted)
    checkFounder(context, council)
    const standing = begun(context, council)
    await store.councils.insert(standing)
    await recordFounding(context, standing)
    return cardOf(context, standing)
  },

  'council.dissolve': async (context, { councilId, reason }) => {
    const { store, reach, now } = context
    const council = await store.councils.get(councilId, reach)
    checkFounder(context, council)
    const moved = step(councilLifecycle, council, 'dissolve', {
      now,
      by: actorOf(context).id,
      reason,
    })
    if (council.shops > 0) throw new AppError('COUNCIL_HAS_SHOPS')
    const next = await store.councils.replace({ ...council, ...moved }, everywhere)
    await disperse(context, council, reason)
    await countDissolved(context, council)
    await appendLine(context, {
      councilId,
      area: council.area,
      kind: 'dissolved',
      aboutId: councilId,
      facts: { reasonHash: textHash(reason) },
      by: postIn(context, council),
    })
    return cardOf(context, next)
  },
}

/** Stands from now on, and so do its charter and its edition, however long it waited. @throws MOVE_NOT_ALLOWED */
export function begun(context: Context, council: Council): Council {
  const { now } = context
  const from = dayOf(now)
  return {
    ...council,
    ...step(councilLifecycle, council, 'found', { now, by: actorOf(context).id }),
    charter: { ...council.charter, from },
    editions: council.editions.map((edition) => ({ ...edition, from })),
    foundedAt: now,
  }
}

/** The first line of a council's record; an alliance counts from now on. */
export async function recordFounding(context: Context, council: Council): Promise<void> {
  await countFounded(context, council)
  const { id, name, kind, area, chain, charter } = council
  const office = context.entitling.find((grant) => contains(grant.area, area))
  await appendLine(context, {
    councilId: id,
    area,
    kind: 'founded',
    aboutId: id,
    facts: { name, kind, ...(chain && { chain }), ...charterFacts(charter) },
    by: office?.post ?? '',
  })
}
