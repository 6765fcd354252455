import { serve } from '../lib/wechat/serve.ts'
import { consultationHandlers } from './handlers.ts'

export const main = serve(consultationHandlers)
