import type { Handlers } from '../lib/implement.ts'
import { agreementHandlers } from './agreement.ts'
import { inspectionsHandlers } from './inspections.ts'
import { mutualHandlers } from './mutual.ts'
import { roundsHandlers } from './rounds.ts'
import { routeHandlers } from './route.ts'

export const inspectionHandlers: Handlers<'inspection'> = {
  ...inspectionsHandlers,
  ...roundsHandlers,
  ...routeHandlers,
  ...agreementHandlers,
  ...mutualHandlers,
}
