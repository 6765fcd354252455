import * as z from 'zod'
import { Id, Instant, line, prose } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { MeasureText } from '../motion/measure.ts'
import { mostMeasures } from '../motion/most.ts'
import { voteLifecycle } from './lifecycle.ts'
import { Outcome, Sum } from './outcome.ts'
import { VoteRuleName } from './resolution.ts'
import { ResolutionId } from './resolution-id.ts'
import { type Quorum, quorums } from './rules.ts'

export const QuorumName = z
  .enum(Object.keys(quorums) as [Quorum, ...Quorum[]])
  .meta({ title: '多少人投票才算数' })

/** What is put to the vote. */
export const VoteText = z.object({
  title: line('表决什么', 40),
  text: prose('表决的内容', 1500, 1),
  /** What is to be done if it is carried. */
  measures: z.array(MeasureText).max(mostMeasures).meta({ title: '措施' }),
  secret: z.boolean().meta({ title: '不记名' }),
  /** A ballot may be changed until the end. */
  changeable: z.boolean().meta({ title: '截止前可以改' }),
})

/** A vote. What the charter says is taken down at its opening: a charter that changes meanwhile changes nothing here. */
export const Vote = VoteText.extend({
  id: Id,
  councilId: Id,
  area: AreaCode,
  motionId: Id.nullable(),
  rule: VoteRuleName,
  quorum: QuorumName,
  /** All may read who has voted. */
  rollPublic: z.boolean(),
  /** Mandates that one seat may hold. */
  mandates: z.int().nonnegative(),
  /** Seats on the roll, recused ones too; of a secret vote each weighs 1. */
  roll: Sum,
  opensAt: Instant,
  endsAt: Instant,
  /** When those who have not voted hear of it once more; null: they have, or it is too short for that. */
  remindAt: Instant.nullable(),
  state: z.enum(statesOf(voteLifecycle)),
  timeline: timelineOf(voteLifecycle),
  outcome: Outcome.nullable(),
  resolutionId: ResolutionId.nullable(),
  /** The post in whose name it was opened. */
  openedBy: z.string(),
  openerId: Id,
  /** Photos of paper ballots, in the order of their random ids. */
  photoIds: z.array(Id),
  version: z.int(),
})
export type Vote = z.infer<typeof Vote>

/** Ballots are taken: neither closed nor past its end, whether the clock has come by or not. */
export const isTaking = ({ state, endsAt }: Pick<Vote, 'state' | 'endsAt'>, now: Date): boolean =>
  state === 'open' && now < endsAt
