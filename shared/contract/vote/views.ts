import * as z from 'zod'
import { MeasureText } from '../../domain/motion/measure.ts'
import { seatNames } from '../../domain/people/seats.ts'
import { ChoiceName } from '../../domain/vote/ballot.ts'
import { Outcome } from '../../domain/vote/outcome.ts'
import { BallotWayName } from '../../domain/vote/roll.ts'
import { Vote } from '../../domain/vote/vote.ts'
import { Id } from '../../kernel/fields.ts'

export const voteId = Id.meta({ title: '表决' })
export const seatId = Id.meta({ title: '席位' })

export const VoteCard = Vote.pick({
  id: true,
  councilId: true,
  motionId: true,
  title: true,
  rule: true,
  quorum: true,
  secret: true,
  changeable: true,
  opensAt: true,
  endsAt: true,
  state: true,
  roll: true,
  resolutionId: true,
}).extend({
  taking: z.boolean().meta({ description: 'Ballots are taken now' }),
  voted: z.int().meta({ description: 'Seats that have voted' }),
  carried: z.boolean().nullable().meta({ description: 'Null before the end' }),
})

/** A measure with the words by which people know its owner. */
export const MeasureView = MeasureText.extend({ owner: z.string() })

/** A seat of the caller's own in a vote, or one that was entrusted to them. */
const OwnSeat = z.object({
  seatId: Id,
  seat: z.enum(seatNames),
  unitName: z.string(),
  as: z.enum(['own', 'mandate']),
  voted: z.boolean(),
  way: BallotWayName.nullable(),
  recused: z.boolean(),
  mandateTo: z.string().nullable().meta({ description: 'Whom it is entrusted to' }),
  choice: ChoiceName.nullable().meta({
    description: 'What its ballot says; null in a secret vote, for everybody and for ever',
  }),
  may: z.array(z.enum(['cast', 'change', 'entrust', 'revoke', 'recuse'])),
})

export const VoteView = VoteCard.extend({
  council: z.string(),
  text: z.string(),
  measures: z.array(MeasureView),
  rollPublic: z.boolean(),
  mandates: z.int().meta({ description: 'Mandates that one seat may hold' }),
  recused: z.int().meta({ description: 'Seats of the roll that stand back' }),
  openedBy: z.string(),
  reason: z.string().nullable().meta({ description: 'Why it was cancelled' }),
  seats: z.array(OwnSeat),
  may: z.array(z.enum(['close', 'cancel', 'recuse', 'paper'])),
  outcome: Outcome.omit({ leaves: true })
    .nullable()
    .meta({ description: 'Null before the end, for everybody' }),
})

export const RollRow = z.object({
  seatId: Id,
  seat: z.enum(seatNames),
  unitName: z.string(),
  name: z.string().meta({ description: 'Who sat there when it was opened' }),
  weight: z.int(),
  recused: z.object({ because: z.string(), post: z.string() }).nullable(),
  mandateTo: z.string().nullable(),
  voted: z
    .boolean()
    .nullable()
    .meta({ description: 'Null where the roll is not public, but for the own seats' }),
  way: BallotWayName.nullable(),
  choice: ChoiceName.nullable().meta({ description: 'After the end of an open vote' }),
  mine: z.boolean(),
})
