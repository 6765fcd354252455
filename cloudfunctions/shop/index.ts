import { serve } from '../lib/wechat/serve.ts'
import { shopHandlers } from './handlers.ts'

export const main = serve(shopHandlers)
