import * as z from 'zod'
import { rolesOf } from '../../domain/council/rights.ts'
import { ChoiceName } from '../../domain/vote/ballot.ts'
import { type Choice, choices } from '../../domain/vote/choice.ts'
import { Id, line } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { seatId, VoteView, voteId } from './views.ts'

const command = { kind: 'command', reach: 'post' } as const
const change = { ...command, output: VoteView } as const
const ofSeat = ['OUT_OF_REACH', 'VOTE_OVER', 'NOT_ON_ROLL', 'SEAT_RECUSED'] as const
const photoId = Id.meta({ title: '照片' })
/** Whoever sits there, or the desk that holds the paper. */
const hands = ['member', ...rolesOf('enterPaper')] as const
const papers = (choice: Choice) => z.int().min(0).max(80).meta({ title: choices[choice] })

export const votingActions = {
  'vote.cast': {
    ...command,
    summary: '投票，得到一个只告诉您一次的回执码；能改的表决里也用它改票',
    roles: rolesOf('vote'),
    input: z.strictObject({
      voteId,
      seatId,
      choice: ChoiceName,
      over: z.boolean().default(false).meta({
        title: '改票',
        description: 'Takes the place of the ballot that this seat has cast',
      }),
    }),
    output: z.object({ receipt: z.string() }),
    errors: [
      ...ofSeat,
      'SEAT_NOT_YOURS',
      'MANDATE_GIVEN',
      'ALREADY_VOTED',
      'BALLOT_STAYS',
      'BALLOT_ON_PAPER',
    ],
  },
  'vote.entrust': {
    ...change,
    summary: '把自己这一席委托给名单上的另一席来投，要有字据',
    roles: hands,
    input: z.strictObject({
      voteId,
      seatId,
      toSeatId: Id.meta({ title: '委托给哪一席' }),
      words: line('委托书上的话', 100).optional(),
      photoId: photoId.optional(),
    }),
    errors: [
      ...ofSeat,
      'SEAT_NOT_YOURS',
      'SEAT_EMPTY',
      'ALREADY_VOTED',
      'MANDATE_GIVEN',
      'MANDATE_UNWRITTEN',
      'PROXY_UNFIT',
      'PROXY_FULL',
      'PHOTO_MISSING',
    ],
  },
  'vote.revoke': {
    ...change,
    summary: '投票以前收回委托',
    roles: hands,
    input: z.strictObject({ voteId, seatId }),
    errors: [...ofSeat, 'SEAT_NOT_YOURS', 'ALREADY_VOTED', 'NO_MANDATE'],
  },
  'vote.recuse': {
    ...change,
    summary: '和自己有关，回避这次表决；或者在有人投票以前请一席回避',
    roles: rolesOf('openVote'),
    input: z.strictObject({ voteId, seatId, because: line('为什么回避', 100) }),
    errors: [...ofSeat, 'SEAT_NOT_YOURS', 'ALREADY_VOTED', 'VOTE_BEGUN'],
  },
  'vote.paper': {
    ...change,
    summary: '录入一张记名的纸票，附照片',
    roles: rolesOf('enterPaper'),
    input: z.strictObject({ voteId, seatId, choice: ChoiceName, photoId }),
    errors: [
      ...ofSeat,
      'SEAT_MAY_NOT',
      'SEAT_EMPTY',
      'PAPER_OTHERWISE',
      'ALREADY_VOTED',
      'PHOTO_MISSING',
    ],
  },
  'vote.papers': {
    ...change,
    summary: '录入几席合在一起的不记名纸票，附照片',
    roles: rolesOf('enterPaper'),
    input: z.strictObject({
      voteId,
      seatIds: z.array(Id).min(1).max(80).meta({ title: '哪几席投的' }),
      counts: z
        .strictObject({
          for: papers('for'),
          against: papers('against'),
          abstain: papers('abstain'),
        })
        .meta({ title: '各有几张' }),
      photoIds: z.array(Id).min(1).max(9).meta({ title: '照片' }),
    }),
    errors: [
      ...ofSeat,
      'SEAT_MAY_NOT',
      'SEAT_EMPTY',
      'PAPER_OTHERWISE',
      'PAPERS_TOO_FEW',
      'PAPERS_UNEQUAL',
      'ALREADY_VOTED',
      'PHOTO_MISSING',
    ],
  },
} as const satisfies Record<string, ActionSpec>
