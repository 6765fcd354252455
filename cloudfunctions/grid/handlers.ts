import type { Handlers } from '../lib/implement.ts'
import { changeHandlers } from './change.ts'
import { importHandlers } from './import.ts'
import { listHandlers } from './lists.ts'
import { sumsHandlers } from './sums.ts'

export const gridHandlers: Handlers<'grid'> = {
  ...listHandlers,
  ...sumsHandlers,
  ...importHandlers,
  ...changeHandlers,
}
