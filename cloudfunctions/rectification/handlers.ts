import type { Handlers } from '../lib/implement.ts'
import { appealsHandlers } from './appeals.ts'
import { decideHandlers } from './decide.ts'
import { dutiesHandlers } from './duties.ts'
import { listsHandlers } from './lists.ts'
import { ordersHandlers } from './orders.ts'

export const rectificationHandlers: Handlers<'rectification'> = {
  ...ordersHandlers,
  ...appealsHandlers,
  ...decideHandlers,
  ...listsHandlers,
  ...dutiesHandlers,
}
