import { choreNames } from '#shared/contract/clock.ts'
import { tick } from '../lib/wechat/serve.ts'
import { clockHandlers } from './handlers.ts'

export const main = tick(clockHandlers, 'clock.tick', choreNames)
