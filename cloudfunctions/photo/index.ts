import { serve } from '../lib/wechat/serve.ts'
import { photoHandlers } from './handlers.ts'

export const main = serve(photoHandlers)
