import * as z from 'zod'
import { Day } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { chainOf } from '../area/code.ts'
import type { Counted } from './rating.ts'
import type { RoundWindow } from './rounds.ts'
import { type Subject, subjectKey } from './subject.ts'
import { subjectKindNames } from './subject-kinds.ts'
import { changeOf, countOf, emptySums, plus, Sums, satisfactionRate } from './sums.ts'
import { lowerBound } from './wilson.ts'

const Count = z.int()

/**
 * The ratings of a subject in one round; its id is `subject:round`. `kept` is every voice as it is now and is shown to
 * nobody; `shown` is what everybody sees, moved a few voices at a time.
 */
export const Tally = z.object({
  id: z.string(),
  kind: z.enum(subjectKindNames),
  subjectKey: z.string(),
  subjectId: z.string(),
  area: AreaCode,
  /** The area and all that contain it, so that a rank of any of them is one index. */
  areas: z.array(AreaCode),
  round: z.string(),
  /** Last Shanghai day on which voices are raised in it. */
  until: Day,
  kept: Sums,
  shown: Sums,
  /** Voices that are not shown yet, or not as they are now. */
  waiting: Count,
  /** The round is over and nothing waits any more. */
  settled: z.boolean(),
  /** Lower bound of the satisfaction rate's interval, in ten thousandths; null: too few to be ranked. */
  bound: Count.nullable(),
  /** How much of it is shown: nothing, too few to be ranked, or enough. */
  sample: z.enum(['none', 'few', 'enough']),
  /** Somebody has looked at a burst of voices and does not trust them: shown, and not ranked. */
  doubted: z.boolean(),
  version: z.int(),
})
export type Tally = z.infer<typeof Tally>

/** All the rounds of a subject together, as everybody sees them; its id is the subject's key. */
export const SubjectSums = z.object({
  id: z.string(),
  area: AreaCode,
  shown: Sums,
  version: z.int(),
})
export type SubjectSums = z.infer<typeof SubjectSums>

export const tallyId = (key: string, round: string) => `${key}:${round}`

/** Voices that are shown together: fewer could be told apart by who was seen at the door. */
export const smallestGroup = 5

/** Fewer than this many shown are not put in an order. */
export const smallestSample = 10

export const newTally = (
  subject: Subject,
  area: string,
  { round, until }: Pick<RoundWindow, 'round' | 'until'>,
): Tally => ({
  id: tallyId(subjectKey(subject), round),
  kind: subject.kind,
  subjectKey: subjectKey(subject),
  subjectId: subject.id,
  area,
  areas: chainOf(area),
  round,
  until,
  kept: emptySums,
  shown: emptySums,
  waiting: 0,
  settled: false,
  bound: null,
  sample: 'none',
  doubted: false,
  version: 0,
})

type Before = Counted & { readonly due: boolean }

/** With one more voice, or one that has changed its mind: who waits already is not counted as one more who waits. */
export const heard = (tally: Tally, before: Before | null, after: Counted): Tally => ({
  ...tally,
  kept: plus(tally.kept, changeOf(before, after)),
  waiting: tally.waiting + (before?.due ? 0 : 1),
})

/** With a voice that does not count any more, or does again: it waits like any other until it is shown so. */
export const recounted = (
  tally: Tally,
  before: Counted | null,
  after: Counted | null,
  more: 1 | 0 | -1,
): Tally => ({
  ...tally,
  kept: plus(tally.kept, changeOf(before, after)),
  waiting: tally.waiting + more,
})

/** Whether what waits may be shown: whole groups while the round lasts; once it is over the rest, if all are a group. */
export const mayShow = ({ waiting, kept }: Tally, roundIsOver: boolean): boolean =>
  roundIsOver ? countOf(kept) >= smallestGroup : waiting >= smallestGroup

/** Everything kept is shown. */
export function show(tally: Tally): Tally {
  const shown = tally.kept
  return { ...tally, shown, waiting: 0, ...rankOf(shown) }
}

/** Where what is shown stands among others. */
export function rankOf(shown: Sums): Pick<Tally, 'bound' | 'sample'> {
  const bound = boundOf(shown)
  const few = countOf(shown) === 0 ? 'none' : 'few'
  return { bound, sample: bound === null ? few : 'enough' }
}

function boundOf(sums: Sums): number | null {
  const rate = satisfactionRate(sums)
  return rate.denominator < smallestSample ? null : Math.round(lowerBound(rate) * 10_000)
}
