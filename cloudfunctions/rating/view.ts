import { everywhere } from '#shared/domain/people/reach.ts'
import { Opinion, type Rating } from '#shared/domain/rating/rating.ts'
import { firstOf, followUpOf, roundOf, roundsAt, roundsUpTo } from '#shared/domain/rating/rounds.ts'
import { subjectKey } from '#shared/domain/rating/subject.ts'
import { emptySums, type Sums, satisfactionRate, solvedRate } from '#shared/domain/rating/sums.ts'
import { tallyId } from '#shared/domain/rating/tally.ts'
import { mayRate } from '#shared/domain/rating/who-may-rate.ts'
import { errorTable } from '#shared/kernel/errors.ts'
import type { Context } from '../lib/implement.ts'
import { numbersOf } from './numbers.ts'
import type { Located } from './subject.ts'
import { voiceOf } from './voice.ts'

const trendRounds = 12

/** A subject's numbers and the caller's own opinions: at most 28 documents by id in three reads, however many rated. */
export async function viewOf(context: Context, located: Located) {
  const { store, now } = context
  const { subject, name, note, since, over } = located
  const { first, followUp } = roundsAt(subject.kind, since, now)
  const round = roundOf(subject.kind, 'first', now)
  const asked = roundOf(subject.kind, 'followUp', now)
  const rounds = roundsUpTo(subject.kind, now, trendRounds)
  const shownIn = await sumsByRound(context, located, [...rounds, ...rounds.map(followUpOf), asked])
  const all = await store.subjectSums.find(subjectKey(subject), everywhere)
  const said = await ownVoices(context, located, [round, firstOf(asked), asked])
  return {
    subject,
    name,
    note,
    round,
    until: first?.until ?? null,
    over: over ? errorTable[over] : null,
    thisRound: numbersOf(shownIn(round)),
    allRounds: numbersOf(all?.shown ?? emptySums),
    followUp: {
      round: asked,
      numbers: numbersOf(shownIn(asked)),
      until: followUp?.until ?? null,
      before: said(firstOf(asked)),
      mine: said(asked),
    },
    trend: rounds.map((one) => ({
      round: one,
      satisfied: satisfactionRate(shownIn(one)),
      solved: solvedRate(shownIn(followUpOf(one))),
    })),
    mine: said(round),
    may: mayNow(context, located, {
      rate: first !== null,
      followUp: followUp !== null && said(firstOf(asked)) !== null,
    }),
  }
}

type Open = { readonly rate: boolean; readonly followUp: boolean }

function mayNow({ grants }: Context, located: Located, open: Open): ('rate' | 'followUp')[] {
  const { over } = located
  if (!mayRate(grants, located)) return []
  const stillAsked = over === undefined || over === 'SUBJECT_EXPIRED'
  return [
    ...(open.rate && over === undefined ? ['rate' as const] : []),
    ...(open.followUp && stillAsked ? ['followUp' as const] : []),
  ]
}

async function sumsByRound({ store }: Context, { subject }: Located, rounds: readonly string[]) {
  const idOf = (round: string) => tallyId(subjectKey(subject), round)
  const tallies = await store.tallies.byIds([...new Set(rounds.map(idOf))], everywhere)
  return (round: string): Sums => tallies.get(idOf(round))?.shown ?? emptySums
}

async function ownVoices(context: Context, { subject }: Located, rounds: readonly string[]) {
  const idOf = (round: string) => voiceOf(context, subject, round).id
  const rows = await context.store.ratings.byIds([...new Set(rounds.map(idOf))], everywhere)
  const opinion = (row: Rating | undefined) => (row ? Opinion.parse(row) : null)
  return (round: string) => opinion(rows.get(idOf(round)))
}
