import type { Handlers } from '../lib/implement.ts'
import { inspectionHandlers } from './inspections.ts'
import { pledgeHandlers } from './pledges.ts'
import { shopHandlers } from './shops.ts'

export const covenantHandlers: Handlers<'covenant'> = {
  ...shopHandlers,
  ...pledgeHandlers,
  ...inspectionHandlers,
}
