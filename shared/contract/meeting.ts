import { attendingActions } from './meeting/attending.ts'
import { conveningActions } from './meeting/convening.ts'

export const meetingActions = { ...attendingActions, ...conveningActions }
