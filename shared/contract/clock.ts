import * as z from 'zod'
import type { ActionSpec } from './action.ts'

export const clockActions = {
  'clock.tick': {
    summary: '定时整理：到期的公告收起，没用上的照片清掉，该结榜的月份结榜',
    kind: 'command',
    roles: 'timer',
    reach: 'everywhere',
    input: z.strictObject({}),
    output: z.object({ expired: z.int(), sweptPhotos: z.int(), closedMonths: z.int() }),
    errors: [],
  },
} as const satisfies Record<string, ActionSpec>
