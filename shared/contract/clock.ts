import * as z from 'zod'
import type { ActionSpec } from './action.ts'

export const clockActions = {
  'clock.tick': {
    summary:
      '定时整理：到期的公告收起，没用上的照片清掉，整改和申诉到期提醒，上月没做的互查过期，该结榜的月份结榜，项目质量问题到期提醒',
    kind: 'command',
    roles: 'timer',
    reach: 'everywhere',
    input: z.strictObject({}),
    output: z.object({
      expired: z.int(),
      sweptPhotos: z.int(),
      unseenPhotos: z.int(),
      reminded: z.int(),
      lapsedChecks: z.int(),
      closedMonths: z.int(),
      remindedProblems: z.int(),
      calendarWarning: z
        .string()
        .nullable()
        .meta({ description: 'That the table of holidays runs out' }),
    }),
    errors: [],
  },
} as const satisfies Record<string, ActionSpec>
