import { serve } from '../lib/wechat/serve.ts'
import { inboxHandlers } from './handlers.ts'

export const main = serve(inboxHandlers)
