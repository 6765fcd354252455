import { serve } from '../lib/wechat/serve.ts'
import { inspectionHandlers } from './handlers.ts'

export const main = serve(inspectionHandlers)
