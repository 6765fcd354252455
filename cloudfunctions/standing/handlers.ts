import type { Handlers } from '../lib/implement.ts'
import { awardHandlers } from './awards.ts'
import { closeHandlers } from './close.ts'
import { exportHandlers } from './export.ts'
import { listHandlers } from './list.ts'
import { monthHandlers } from './month.ts'
import { pictureHandlers } from './pictures.ts'
import { reasonsHandlers } from './reasons.ts'

export const standingHandlers: Handlers<'standing'> = {
  ...monthHandlers,
  ...closeHandlers,
  ...listHandlers,
  ...reasonsHandlers,
  ...awardHandlers,
  ...pictureHandlers,
  ...exportHandlers,
}
