import { serveWithPushes } from '../lib/wechat/serve.ts'
import { moderationHandlers } from './handlers.ts'

export const main = serveWithPushes(moderationHandlers)
