import type { Handlers } from '../lib/implement.ts'
import { attachHandlers } from './attach.ts'
import { changeHandlers } from './change.ts'
import { deskHandlers } from './desk.ts'
import { feedHandlers } from './feed.ts'
import { openHandlers } from './open.ts'
import { roundsHandlers } from './rounds.ts'
import { saveHandlers } from './save.ts'
import { spreadHandlers } from './spread.ts'

export const noticeHandlers: Handlers<'notice'> = {
  ...feedHandlers,
  ...openHandlers,
  ...saveHandlers,
  ...attachHandlers,
  ...changeHandlers,
  ...deskHandlers,
  ...spreadHandlers,
  ...roundsHandlers,
}
