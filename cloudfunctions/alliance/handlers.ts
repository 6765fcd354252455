import type { Handlers } from '../lib/implement.ts'
import { homeHandlers } from './home.ts'
import { importHandlers } from './import.ts'
import { ventureChangeHandlers } from './venture-change.ts'
import { ventureHandlers } from './ventures.ts'

export const allianceHandlers: Handlers<'alliance'> = {
  ...homeHandlers,
  ...ventureHandlers,
  ...ventureChangeHandlers,
  ...importHandlers,
}
