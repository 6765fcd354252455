import { chainOf } from '#shared/domain/area/code.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { stripeId } from '#shared/domain/rating/area-tally.ts'
import {
  type Counted,
  countedOf,
  type Rating,
  saysSomething,
} from '#shared/domain/rating/rating.ts'
import { isFollowUp, type RoundWindow } from '#shared/domain/rating/rounds.ts'
import { subjectKey } from '#shared/domain/rating/subject.ts'
import { countOf, incrementsOf, plus, type Sums, totalOf } from '#shared/domain/rating/sums.ts'
import { heard, mayShow, newTally, show, type Tally, tallyId } from '#shared/domain/rating/tally.ts'
import type { Store } from '../lib/store/store.ts'
import { adjustMonth } from '../standing/adjust.ts'
import type { Located } from './subject.ts'

type Voice = {
  readonly window: RoundWindow
  readonly before: Rating | null
  readonly after: Counted
  readonly now: Date
}

/**
 * Counts a voice in its own transaction: one tally. Each fifth voice shows what waits. Follow-up voices are counted in the
 * tally of their own round.
 */
export async function count(
  store: Store,
  located: Located,
  { window, before, after, now }: Voice,
): Promise<void> {
  // what an appeal has taken out of the numbers stays out, whatever is said later in the same round
  if (before?.excused) return
  const { subject, area } = located
  const id = tallyId(subjectKey(subject), window.round)
  const kept = await store.tallies.find(id, everywhere)
  const tally = heard(kept ?? newTally(subject, area, window), before, after)
  const next = mayShow(tally, false) ? await showGroup(store, tally, now) : tally
  if (kept) await store.tallies.replace(next, everywhere)
  else await store.tallies.insert(next)
}

/** A round that is over: what still waits is shown if all of it together is a group, and nothing moves any more. */
export async function settle(store: Store, tally: Tally, now: Date): Promise<void> {
  const next =
    tally.waiting > 0 && mayShow(tally, true) ? await showGroup(store, tally, now) : tally
  await store.tallies.replace({ ...next, settled: true }, everywhere)
}

/**
 * Shows what waits, in every number at once, so that no two of them can be laid side by side to tell one voice: the
 * round's, the subject's of all rounds, the areas', and a shop's month. Reads the rows of the group, writes them and one
 * document a number.
 */
export async function showGroup(store: Store, tally: Tally, now: Date): Promise<Tally> {
  const { subjectKey: key, kind, area, round } = tally
  const rows = await store.ratings.all({ subjectKey: key, round, due: true }, everywhere)
  await store.ratings.replaceAll(rows.map(asShown), everywhere)
  const group = plus(tally.kept, tally.shown, -1)
  const increments = incrementsOf('shown', group)
  await store.subjectSums.tally(key, { area }, increments)
  for (const around of chainOf(area)) {
    const where = { area: around, kind, round }
    await store.areaTallies.tally(stripeId(where, key), where, increments)
  }
  if (kind === 'shop' && !isFollowUp(round)) await moveMonth(store, tally, group, now)
  return show(tally)
}

async function moveMonth(
  store: Store,
  { subjectId, round: period }: Tally,
  group: Sums,
  now: Date,
): Promise<void> {
  const shop = await store.shops.get(subjectId, everywhere)
  const council = await store.councils.get(shop.councilId, everywhere)
  const ratings = { count: countOf(group), total: totalOf(group) }
  await adjustMonth(store, { shop, council, period }, { ratings }, { now, because: '评价' })
}

const asShown = (row: Rating): Rating => ({
  ...row,
  shown: countedOf(row),
  due: false,
  listed: !row.excused && saysSomething(row),
  earlier: null,
})
