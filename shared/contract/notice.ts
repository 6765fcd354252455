import type { ActionSpec } from './action.ts'
import { noticeReadingActions } from './notice/reading.ts'
import { noticeSpreadActions } from './notice/spread.ts'
import { noticeWritingActions } from './notice/writing.ts'

export const noticeActions = {
  ...noticeReadingActions,
  ...noticeWritingActions,
  ...noticeSpreadActions,
} as const satisfies Record<string, ActionSpec>
