import { serve } from '../lib/wechat/serve.ts'
import { meetingHandlers } from './handlers.ts'

export const main = serve(meetingHandlers)
