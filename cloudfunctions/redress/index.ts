import { serve } from '../lib/wechat/serve.ts'
import { redressHandlers } from './handlers.ts'

export const main = serve(redressHandlers)
