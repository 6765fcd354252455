import { serve } from '../lib/wechat/serve.ts'
import { voteHandlers } from './handlers.ts'

export const main = serve(voteHandlers)
