import type { Handlers } from '../lib/implement.ts'
import { deskHandlers } from './desk.ts'
import { dutiesHandlers } from './duties.ts'
import { listHandlers } from './lists.ts'
import { problemHandlers } from './problems.ts'
import { reportHandlers } from './report.ts'

export const projectHandlers: Handlers<'project'> = {
  ...listHandlers,
  ...deskHandlers,
  ...reportHandlers,
  ...problemHandlers,
  ...dutiesHandlers,
}
