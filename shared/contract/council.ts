import { foundingActions } from './council/founding.ts'
import { councilHomeActions } from './council/home.ts'
import { seatActions } from './council/seats.ts'
import { unitActions } from './council/units.ts'

export const councilActions = {
  ...councilHomeActions,
  ...foundingActions,
  ...unitActions,
  ...seatActions,
}
