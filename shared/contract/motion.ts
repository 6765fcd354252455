import { motionBoardActions } from './motion/board.ts'
import { raisingActions } from './motion/raising.ts'
import { motionReadActions } from './motion/read.ts'
import { workActions } from './motion/work.ts'

export const motionActions = {
  ...motionReadActions,
  ...motionBoardActions,
  ...raisingActions,
  ...workActions,
}
