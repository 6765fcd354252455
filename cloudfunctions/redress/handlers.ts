import type { Handlers } from '../lib/implement.ts'
import { boardHandlers } from './board.ts'
import { decideHandlers } from './decide.ts'
import { handleHandlers } from './handle.ts'
import { listsHandlers } from './lists.ts'
import { raterHandlers } from './rater.ts'

export const redressHandlers: Handlers<'redress'> = {
  ...listsHandlers,
  ...handleHandlers,
  ...decideHandlers,
  ...raterHandlers,
  ...boardHandlers,
}
