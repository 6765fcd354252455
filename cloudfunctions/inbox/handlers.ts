import type { Handlers } from '../lib/implement.ts'
import { consentHandlers } from './consents.ts'
import { listHandlers } from './list.ts'
import { readHandlers } from './read.ts'
import { unreadHandlers } from './unread.ts'

export const inboxHandlers: Handlers<'inbox'> = {
  ...listHandlers,
  ...readHandlers,
  ...unreadHandlers,
  ...consentHandlers,
}
