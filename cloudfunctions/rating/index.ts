import { serve } from '../lib/wechat/serve.ts'
import { ratingHandlers } from './handlers.ts'

export const main = serve(ratingHandlers)
