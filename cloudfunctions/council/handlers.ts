import type { Handlers } from '../lib/implement.ts'
import { charterHandlers } from './charter.ts'
import { foundingHandlers } from './founding.ts'
import { homeHandlers } from './home.ts'
import { proposalHandlers } from './proposals.ts'
import { seatHandlers } from './seats.ts'
import { unitListHandlers } from './unit-lists.ts'
import { unitHandlers } from './units.ts'

export const councilHandlers: Handlers<'council'> = {
  ...homeHandlers,
  ...foundingHandlers,
  ...proposalHandlers,
  ...charterHandlers,
  ...unitListHandlers,
  ...unitHandlers,
  ...seatHandlers,
}
