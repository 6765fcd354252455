import { serve } from '../lib/wechat/serve.ts'
import { councilHandlers } from './handlers.ts'

export const main = serve(councilHandlers)
