import { everywhere } from '#shared/domain/people/reach.ts'
import { type Burst, type Flag, judgeOf } from '#shared/domain/rating/burst.ts'
import { flagLifecycle, verdictMoves } from '#shared/domain/rating/flag-lifecycle.ts'
import { coarse, isBurst } from '#shared/domain/rating/limits.ts'
import { kindRow } from '#shared/domain/rating/subject-kinds.ts'
import { tallyId } from '#shared/domain/rating/tally.ts'
import { isOwn } from '#shared/domain/rating/who-may-rate.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { lastOver } from '#shared/kernel/hash-chain.ts'
import { step } from '#shared/kernel/timeline.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'
import { namesOf } from './names.ts'

/** Few enough for one transaction; the rest waits for the next tick. */
const mostAtOnce = 200

/**
 * Looks at the days that are over, asks a person to look where many voices came from new homes, and forgets the counters. Only
 * then: a flag that opened with the fifth voice would tell the minute in which somebody spoke. Answers how many it raised.
 */
export async function raiseFlags({ store, now }: Pick<Context, 'store' | 'now'>): Promise<number> {
  const over = { day: { $lte: lastOver(now) } }
  const order = { by: 'day', direction: 1 } as const
  const { items } = await store.bursts.page(over, everywhere, { order, limit: mostAtOnce })
  const known = await store.flags.byIds(
    items.map(({ id }) => id),
    everywhere,
  )
  const fresh = items.filter((burst) => isBurst(burst) && !known.has(burst.id))
  await store.flags.insertAll(fresh.map((burst) => flagOf(burst, now)))
  await store.bursts.removeAll({ _id: { $in: items.map(({ id }) => id) } }, everywhere)
  return fresh.length
}

const flagOf = (burst: Burst, now: Date): Flag => ({
  ...burst,
  ...coarse(burst),
  state: flagLifecycle.initial,
  timeline: [{ move: 'raise', at: now, by: 'timer', reason: null }],
  judge: judgeOf(burst),
  version: 0,
})

type Names = 'rating.flags' | 'rating.judge'

export const flagHandlers: Pick<Handlers<'rating'>, Names> = {
  'rating.flags': async ({ store, reach, entitling }, { state, after }) => {
    const judge = { $in: entitling.map(({ role }) => role) }
    const order = { by: 'day', direction: -1 } as const
    const { items, next } = await store.flags.page({ state, judge }, reach, { order, after })
    return { items: await views(store, items), next }
  },

  'rating.judge': async (context, { flagId, verdict, reason }) => {
    const { store, reach, entitling, grants, person, now } = context
    const flag = await store.flags.get(flagId, reach)
    if (!entitling.some(({ role }) => role === flag.judge)) throw new AppError('OUT_OF_REACH')
    const rated = kindRow(flag.subject.kind).ownRoles.filter((role) => role !== flag.judge)
    if (isOwn(grants, flag, rated)) throw new AppError('OWN_FLAG')
    const by = person?.id ?? ''
    const move = step(flagLifecycle, flag, verdictMoves[verdict], { now, by, reason })
    const judged = await store.flags.replace({ ...flag, ...move }, reach)
    await doubt(store, judged)
    const [view] = await views(store, [judged])
    if (!view) throw new AppError('OUT_OF_REACH')
    return view
  },
}

/** A round is not ranked while one of its days is doubted. */
async function doubt(store: Store, { subjectKey, round }: Flag): Promise<void> {
  const tally = await store.tallies.find(tallyId(subjectKey, round), everywhere)
  const flags = await store.flags.all({ subjectKey, round }, everywhere)
  const doubted = flags.some(({ state }) => state === 'doubted')
  if (tally && tally.doubted !== doubted)
    await store.tallies.replace({ ...tally, doubted }, everywhere)
}

async function views(store: Store, flags: readonly Flag[]) {
  const nameOf = await namesOf(
    store,
    flags.map(({ subject }) => subject),
  )
  return flags.map(({ id, subject, round, day, voices, young, state, timeline }) => ({
    ...{ id, subject, round, day, voices, young, state },
    name: nameOf(subject),
    history: timeline.map(({ move, at, reason }) => ({ move, at, reason })),
  }))
}
