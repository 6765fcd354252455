import { chainOf } from '#shared/domain/area/code.ts'
import type { Council } from '#shared/domain/council/council.ts'
import type { Motion } from '#shared/domain/motion/motion.ts'
import { areaMotionTallyId, motionCounts } from '#shared/domain/motion/tally.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { type Counts, movedCounts } from '#shared/kernel/counts.ts'
import type { Store } from '../lib/store/store.ts'

const none = { motions: 0, resolved: 0, firstAnswers: 0, onTime: 0 }

/**
 * Moves the numbers of a council and of the areas around it by what one motion has become: one read and one write, and
 * three writes more where a number of the areas moves.
 */
export async function count(
  store: Store,
  { id, area, kind }: Pick<Council, 'id' | 'area' | 'kind'>,
  before: Motion | null,
  after: Motion,
): Promise<void> {
  const moves = movedCounts(before ? motionCounts(before) : {}, motionCounts(after))
  if (Object.keys(moves).length === 0) return
  const tally = await store.councilMotionTallies.find(id, everywhere)
  await store.councilMotionTallies.tally(id, { area }, { ...none, awaited: 0, ...moves })
  const had = tally?.motions ?? 0
  const has = had + (moves.motions ?? 0)
  const councils = Number(has > 0) - Number(had > 0)
  const around = { councils, ...sumsIn(moves) }
  if (Object.values(around).some((by) => by !== 0))
    for (const place of chainOf(area))
      await store.areaMotionTallies.tally(
        areaMotionTallyId(place, kind),
        { area: place, kind },
        around,
      )
}

const sumsIn = (moves: Counts): Counts =>
  Object.fromEntries(
    Object.entries(none).map(([field, nothing]) => [field, moves[field] ?? nothing]),
  )
