import { serve } from '../lib/wechat/serve.ts'
import { covenantHandlers } from './handlers.ts'

export const main = serve(covenantHandlers)
