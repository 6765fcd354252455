import { serve } from '../lib/wechat/serve.ts'
import { standingHandlers } from './handlers.ts'

export const main = serve(standingHandlers)
