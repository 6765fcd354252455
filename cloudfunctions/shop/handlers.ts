import type { Handlers } from '../lib/implement.ts'
import { registerHandlers } from './register.ts'

export const shopHandlers: Handlers<'shop'> = {
  ...registerHandlers,
}
