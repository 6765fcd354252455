import type { Handlers } from '../lib/implement.ts'
import { attendHandlers } from './attend.ts'
import { attendanceHandlers } from './attendance.ts'
import { callHandlers } from './call.ts'
import { codeHandlers } from './code.ts'
import { listHandlers } from './lists.ts'
import { minutesHandlers } from './minutes.ts'

export const meetingHandlers: Handlers<'meeting'> = {
  ...listHandlers,
  ...attendanceHandlers,
  ...callHandlers,
  ...codeHandlers,
  ...attendHandlers,
  ...minutesHandlers,
}
