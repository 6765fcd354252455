import type { Handlers } from '../lib/implement.ts'
import { boardHandlers } from './board.ts'
import { deskHandlers } from './desk.ts'
import { outcomeHandlers } from './outcome.ts'
import { planHandlers } from './plan.ts'
import { raiseHandlers } from './raise.ts'
import { readHandlers } from './read.ts'
import { settleHandlers } from './settle.ts'
import { similarHandlers } from './similar.ts'
import { sumsHandlers } from './sums.ts'
import { supportHandlers } from './support.ts'
import { workHandlers } from './work.ts'

export const motionHandlers: Handlers<'motion'> = {
  ...readHandlers,
  ...similarHandlers,
  ...boardHandlers,
  ...deskHandlers,
  ...sumsHandlers,
  ...raiseHandlers,
  ...supportHandlers,
  ...settleHandlers,
  ...planHandlers,
  ...workHandlers,
  ...outcomeHandlers,
}
