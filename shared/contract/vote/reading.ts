import * as z from 'zod'
import { ReceiptCode } from '../../domain/rating/receipt.ts'
import { Outcome } from '../../domain/vote/outcome.ts'
import { Resolution } from '../../domain/vote/resolution.ts'
import { ResolutionId } from '../../domain/vote/resolution-id.ts'
import { Vote } from '../../domain/vote/vote.ts'
import { Cursor, Id, page } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { councilId } from '../council/home.ts'
import { MeasureView, RollRow, VoteCard, VoteView, voteId } from './views.ts'

const around = { kind: 'query', roles: 'everyone', reach: 'neighbourhood' } as const

const ResolutionCard = Resolution.pick({
  id: true,
  councilId: true,
  year: true,
  number: true,
  title: true,
  voteId: true,
  motionId: true,
  rule: true,
  noticeId: true,
  at: true,
}).extend({ about: z.string().meta({ description: 'What was put to the vote, in a line' }) })

export const voteReadingActions = {
  'vote.list': {
    ...around,
    summary: '看理事会的表决，新的在前',
    input: z.strictObject({
      councilId,
      state: Vote.shape.state.optional().meta({ title: '哪种状态' }),
      after: Cursor.optional(),
    }),
    output: page(VoteCard),
    errors: ['OUT_OF_REACH'],
  },
  'vote.get': {
    ...around,
    summary: '看一次表决：表决什么、规则、截止时间、投了多少、我的席位，截止后的结果',
    input: z.strictObject({ voteId }),
    output: VoteView,
    errors: ['OUT_OF_REACH'],
  },
  'vote.roll': {
    ...around,
    summary: '看表决的名单：谁有票；章程写了公开的，谁投了；记名的，截止以后各投了什么',
    input: z.strictObject({ voteId }),
    output: z.array(RollRow),
    errors: ['OUT_OF_REACH'],
  },
  'vote.result': {
    ...around,
    summary: '看表决结果和全部选票的指纹，自己可以重算',
    input: z.strictObject({ voteId }),
    output: Outcome.extend({
      voteId: Id,
      photoIds: z.array(Id).meta({ description: 'Of paper ballots, for those who may enter them' }),
    }),
    errors: ['OUT_OF_REACH', 'VOTE_RESULT_HIDDEN'],
  },
  'vote.duties': {
    summary: '看哪些表决在等我投票',
    kind: 'query',
    roles: ['member'],
    reach: 'self',
    input: z.strictObject({}),
    output: z.object({
      waiting: z.int(),
      votes: z.array(
        Vote.pick({ id: true, councilId: true, title: true, endsAt: true }).extend({
          council: z.string(),
          seats: z.int().meta({ description: 'Ballots that the caller has not cast yet' }),
        }),
      ),
    }),
    errors: [],
  },
  'vote.receipt': {
    summary: '凭回执码查自己那张票有没有被计入',
    kind: 'query',
    roles: 'everyone',
    reach: 'everywhere',
    input: z.strictObject({ code: ReceiptCode }),
    output: z.object({
      voteId: Id,
      title: z.string(),
      council: z.string(),
      replaced: z.boolean().meta({ description: 'The ballot was changed since' }),
      leaf: z.string(),
      counted: z.object({ place: z.int(), of: z.int(), head: z.string() }).nullable().meta({
        description: 'Its place among the sorted leaves; null before the end, and if replaced',
      }),
    }),
    errors: ['RECEIPT_UNKNOWN'],
  },
  'vote.resolutions': {
    ...around,
    summary: '看理事会的决议',
    input: z.strictObject({ councilId, after: Cursor.optional() }),
    output: page(ResolutionCard),
    errors: ['OUT_OF_REACH'],
  },
  'vote.resolution': {
    ...around,
    summary: '看一份决议：定了什么、怎么通过的、谁来办、哪天办完',
    input: z.strictObject({ resolutionId: ResolutionId.meta({ title: '决议' }) }),
    output: ResolutionCard.extend({
      council: z.string(),
      text: z.string(),
      measures: z.array(MeasureView),
      secret: z.boolean(),
      outcome: Outcome.omit({ leaves: true }),
    }),
    errors: ['OUT_OF_REACH'],
  },
} as const satisfies Record<string, ActionSpec>
