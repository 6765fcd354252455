import type { Handlers } from '../lib/implement.ts'
import { inspectionsHandlers } from './inspections.ts'

export const inspectionHandlers: Handlers<'inspection'> = {
  ...inspectionsHandlers,
}
