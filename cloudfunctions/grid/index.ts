import { serve } from '../lib/wechat/serve.ts'
import { gridHandlers } from './handlers.ts'

export const main = serve(gridHandlers)
