import * as z from 'zod'
import { rolesOf } from '../../domain/council/rights.ts'
import { VoteRuleName } from '../../domain/vote/resolution.ts'
import { QuorumName, VoteText } from '../../domain/vote/vote.ts'
import { Id, line } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { councilId } from '../council/home.ts'
import { VoteView, voteId } from './views.ts'

const change = {
  kind: 'command',
  roles: rolesOf('openVote'),
  reach: 'post',
  output: VoteView,
} as const
const { title, text, measures, secret, changeable } = VoteText.shape

export const voteHoldingActions = {
  'vote.open': {
    ...change,
    summary: '发起表决：名单、规则和截止时间从此不变',
    input: z.strictObject({
      councilId,
      motionId: Id.optional().meta({ title: '哪个议题' }),
      title,
      text,
      measures: measures.default([]),
      secret: secret.default(false),
      changeable: changeable.default(false),
      rule: VoteRuleName.optional().meta({ description: "The charter's where none is asked for" }),
      quorum: QuorumName.optional().meta({ description: "The charter's where none is asked for" }),
      endsAt: z.iso.datetime({ offset: true }).meta({
        title: '什么时候截止',
        description: 'An hour from now at least, 30 days at most',
      }),
    }),
    errors: [
      'OUT_OF_REACH',
      'SEAT_MAY_NOT',
      'COUNCIL_NOT_STANDING',
      'MOVE_NOT_ALLOWED',
      'ROLL_EMPTY',
      'SECRET_NOT_WEIGHED',
      'SECRET_TOO_FEW',
      'MOTION_NOT_VOTABLE',
      'STEPS_FULL',
    ],
  },
  'vote.cancel': {
    ...change,
    summary: '还没有人投票的时候取消表决，说明原因',
    input: z.strictObject({ voteId, reason: line('原因', 100) }),
    errors: ['OUT_OF_REACH', 'SEAT_MAY_NOT', 'MOVE_NOT_ALLOWED', 'VOTE_BEGUN'],
  },
  'vote.close': {
    ...change,
    summary: '截止时间过了，或者该投的都投了，结束表决、计票',
    input: z.strictObject({ voteId }),
    errors: ['OUT_OF_REACH', 'SEAT_MAY_NOT', 'MOVE_NOT_ALLOWED', 'VOTE_GOES_ON'],
  },
} as const satisfies Record<string, ActionSpec>
