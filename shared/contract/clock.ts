import * as z from 'zod'
import type { ActionSpec } from './action.ts'

export const clockActions = {
  'clock.tick': {
    summary:
      '定时整理：到时间的公告发出去，到期的收起，没用上的照片和附件清掉，整改和申诉到期提醒，工程上的问题到期提醒，差评早上转给办理的人、到期提醒，上月没做的互查过期，该结榜的月份结榜，评完的轮次结清，截止的征求意见汇总，昨天的评价回执入链，集中的评价请人看，截止的表决计票，还没投票的提醒一次，新公告和消息送到第二个渠道',
    kind: 'command',
    roles: 'timer',
    reach: 'everywhere',
    input: z.strictObject({}),
    output: z.object({
      published: z.int(),
      expired: z.int(),
      sweptFiles: z.int(),
      sweptPhotos: z.int(),
      unseenPhotos: z.int(),
      reminded: z.int(),
      redresses: z.int().meta({ description: 'Bad ratings whose morning or deadline has come' }),
      lapsedChecks: z.int(),
      closedMonths: z.int(),
      settledRounds: z.int(),
      settledConsultations: z.int(),
      linkedReceipts: z.int(),
      raisedFlags: z.int(),
      closedVotes: z.int(),
      remindedVotes: z.int(),
      spread: z.int(),
      pushed: z.int(),
      remindedProblems: z.int(),
      calendarWarning: z
        .string()
        .nullable()
        .meta({ description: 'That the table of holidays runs out' }),
    }),
    errors: [],
  },
} as const satisfies Record<string, ActionSpec>
