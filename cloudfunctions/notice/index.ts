import { serve } from '../lib/wechat/serve.ts'
import { noticeHandlers } from './handlers.ts'

export const main = serve(noticeHandlers)
