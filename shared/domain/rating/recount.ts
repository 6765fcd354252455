import { chainOf } from '../area/code.ts'
import { stripeId } from './area-tally.ts'
import type { Counted, Rating } from './rating.ts'
import type { Subject } from './subject.ts'
import { changeOf, emptySums, plus, type Sums } from './sums.ts'
import { rankOf, type Tally, tallyId } from './tally.ts'

/** What a round's tally should be, counted from its voices one by one. */
export type Recount = Pick<Tally, 'kept' | 'shown' | 'waiting' | 'bound' | 'sample'>

/** The voices of one subject in one round, as they are added up. */
export type Group = {
  readonly id: string
  readonly subject: Subject
  readonly subjectKey: string
  readonly area: string
  readonly round: string
  readonly kept: Sums
  readonly shown: Sums
  readonly waiting: number
}

type Marks = 'subject' | 'subjectKey' | 'area' | 'round' | 'shown' | 'due' | 'excused'
type Voice = Pick<Rating, Marks> & Counted

export const groupOf = ({ subject, subjectKey, area, round }: Voice): Group => ({
  ...{ subject, subjectKey, area, round },
  id: tallyId(subjectKey, round),
  kept: emptySums,
  shown: emptySums,
  waiting: 0,
})

export const withVoice = (group: Group, voice: Voice): Group => ({
  ...group,
  kept: voice.excused ? group.kept : plus(group.kept, changeOf(null, voice)),
  shown: voice.shown ? plus(group.shown, changeOf(null, voice.shown)) : group.shown,
  waiting: group.waiting + (voice.due ? 1 : 0),
})

export const recountOf = (group: Group | null): Recount => {
  const { kept, shown, waiting } = group ?? { kept: emptySums, shown: emptySums, waiting: 0 }
  return { kept, shown, waiting, ...rankOf(shown) }
}

/** Ids of the area documents that a subject's round is part of, with the area of each. */
export const stripesOf = ({ subject: { kind }, subjectKey, area, round }: Group) =>
  chainOf(area).map((around) => {
    const where = { area: around, kind, round }
    return { ...where, id: stripeId(where, subjectKey) }
  })
