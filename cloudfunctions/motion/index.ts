import { serve } from '../lib/wechat/serve.ts'
import { motionHandlers } from './handlers.ts'

export const main = serve(motionHandlers)
