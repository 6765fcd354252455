import type { Handlers } from '../lib/implement.ts'
import { castHandlers } from './cast.ts'
import { dutyHandlers } from './duties.ts'
import { holdHandlers } from './hold.ts'
import { listHandlers } from './lists.ts'
import { mandateHandlers } from './mandates.ts'
import { openHandlers } from './open.ts'
import { paperHandlers } from './papers.ts'
import { recuseHandlers } from './recuse.ts'
import { resolutionHandlers } from './resolutions.ts'

export const voteHandlers: Handlers<'vote'> = {
  ...openHandlers,
  ...holdHandlers,
  ...castHandlers,
  ...mandateHandlers,
  ...recuseHandlers,
  ...paperHandlers,
  ...listHandlers,
  ...dutyHandlers,
  ...resolutionHandlers,
}
