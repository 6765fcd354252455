import type { Input, Output } from '#shared/contract/index.ts'
import type { Quorum, VoteRule } from '#shared/domain/vote/rules.ts'
import { addDays, dayOf, instantOf } from '#shared/kernel/time.ts'
import { isWhole, type MeasureDraft, saidOf } from '../motion/measure-draft'

type Wanted = Input<'vote.open'>

/** What whoever opens a vote has filled in so far. */
export type OpenDraft = {
  readonly title: string
  readonly text: string
  readonly secret: boolean
  readonly changeable: boolean
  readonly rule: VoteRule
  readonly quorum: Quorum
  readonly measures: readonly MeasureDraft[]
  readonly endDay: string
  readonly endTime: string
}

/** Days that people are given where nothing else is chosen. */
const usualDays = 3

/** As the council's charter has it. */
export const draftFor = (charter: Output<'council.home'>['charter'], title: string): OpenDraft => ({
  title,
  text: '',
  secret: false,
  changeable: true,
  rule: charter.rule,
  quorum: charter.quorum,
  measures: [],
  endDay: addDays(dayOf(new Date()), usualDays),
  endTime: '18:00',
})

/** By weight, nothing can be secret: the weight would be the name. */
export const isClash = ({ secret, rule }: OpenDraft): boolean => secret && rule === 'doubleMajority'

export const isReady = (draft: OpenDraft): boolean =>
  draft.title.trim() !== '' &&
  draft.text.trim() !== '' &&
  !isClash(draft) &&
  draft.measures.every(isWhole)

export function wantedOf(
  { measures, endDay, endTime, ...draft }: OpenDraft,
  at: Pick<Wanted, 'councilId' | 'motionId'>,
): Wanted {
  return {
    ...draft,
    ...at,
    measures: measures.map(saidOf),
    endsAt: instantOf(endDay, endTime).toISOString(),
  }
}
