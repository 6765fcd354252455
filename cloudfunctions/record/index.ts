import { serve } from '../lib/wechat/serve.ts'
import { recordHandlers } from './handlers.ts'

export const main = serve(recordHandlers)
