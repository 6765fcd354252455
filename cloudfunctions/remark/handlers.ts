import type { Handlers } from '../lib/implement.ts'
import { answerHandlers } from './answer.ts'
import { listHandlers } from './lists.ts'
import { writeHandlers } from './write.ts'

export const remarkHandlers: Handlers<'remark'> = {
  ...writeHandlers,
  ...answerHandlers,
  ...listHandlers,
}
