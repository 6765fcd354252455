import { everywhere } from '#shared/domain/people/reach.ts'
import { Opinion } from '#shared/domain/rating/rating.ts'
import { roundsAt } from '#shared/domain/rating/rounds.ts'
import { subjectKey } from '#shared/domain/rating/subject.ts'
import {
  countOf,
  emptySums,
  goodRate,
  type Sums,
  satisfactionRate,
  solvedRate,
} from '#shared/domain/rating/sums.ts'
import { tallyId } from '#shared/domain/rating/tally.ts'
import { mayRate } from '#shared/domain/rating/who-may-rate.ts'
import { periodOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import type { Located } from './subject.ts'
import { ratingId, voterOf } from './voter.ts'

/** A subject's numbers and the caller's own opinion: three documents, however many rated. */
export async function viewOf(context: Context, located: Located) {
  const { store, grants, identity, now, voterKey } = context
  const { subject, name, note, since } = located
  const { first } = roundsAt(subject.kind, since, now)
  const round = first?.round ?? periodOf(now)
  const key = subjectKey(subject)
  const own = ratingId(voterKey(), voterOf(voterKey(), identity), key, round)
  const thisRound = await store.tallies.find(tallyId(key, round), everywhere)
  const allRounds = await store.subjectSums.find(key, everywhere)
  const mine = await store.ratings.find(own, everywhere)
  return {
    subject,
    name,
    note,
    round,
    thisRound: numbersOf(thisRound?.shown ?? emptySums),
    allRounds: numbersOf(allRounds?.shown ?? emptySums),
    mine: mine && Opinion.parse(mine),
    may: first && mayRate(grants, located) ? (['rate'] as const).slice() : [],
  }
}

/** Sums as people read them; never of `kept`. */
export function numbersOf(sums: Sums) {
  const count = countOf(sums)
  const mean = (total: number) => (count === 0 ? null : Math.round((total / count) * 100) / 100)
  return {
    count,
    levels: sums.levels,
    good: goodRate(sums),
    satisfied: satisfactionRate(sums),
    solved: solvedRate(sums),
    attitude: mean(sums.attitude),
    style: mean(sums.style),
    effect: mean(sums.effect),
  }
}
