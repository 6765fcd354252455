import { serve } from '../lib/wechat/serve.ts'
import { peopleHandlers } from './handlers.ts'

export const main = serve(peopleHandlers)
