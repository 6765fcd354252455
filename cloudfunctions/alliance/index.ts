import { serve } from '../lib/wechat/serve.ts'
import { allianceHandlers } from './handlers.ts'

export const main = serve(allianceHandlers)
