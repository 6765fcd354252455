import type { Handlers } from '../lib/implement.ts'
import { changeHandlers } from './change.ts'
import { claimHandlers } from './claim.ts'
import { importHandlers } from './import.ts'
import { plateHandlers } from './plate.ts'
import { registerHandlers } from './register.ts'

export const shopHandlers: Handlers<'shop'> = {
  ...registerHandlers,
  ...importHandlers,
  ...changeHandlers,
  ...claimHandlers,
  ...plateHandlers,
}
