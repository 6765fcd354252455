import type { Handlers } from '../lib/implement.ts'
import { deskHandlers } from './desk.ts'
import { feedHandlers } from './feed.ts'

export const noticeHandlers: Handlers<'notice'> = { ...feedHandlers, ...deskHandlers }
