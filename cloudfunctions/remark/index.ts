import { serve } from '../lib/wechat/serve.ts'
import { remarkHandlers } from './handlers.ts'

export const main = serve(remarkHandlers)
