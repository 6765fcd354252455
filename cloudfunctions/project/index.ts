import { serve } from '../lib/wechat/serve.ts'
import { projectHandlers } from './handlers.ts'

export const main = serve(projectHandlers)
