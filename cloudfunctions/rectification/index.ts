import { serve } from '../lib/wechat/serve.ts'
import { rectificationHandlers } from './handlers.ts'

export const main = serve(rectificationHandlers)
