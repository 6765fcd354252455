import { useEffect } from 'react'
import type { MessageAbout } from '#shared/domain/inbox/abouts.ts'
import { call } from '../../cloud'
import { refresh } from '../../cloud/refresh'
import { useUnread } from './use-unread'

/** It asks by itself and not by `useCommand`: what could not be told to anybody stays unread, and waits in no outbox. */
const told = (answer: Promise<{ readonly read: number }>) =>
  void answer.then(({ read }) => (read > 0 ? refresh() : undefined)).catch(() => undefined)

export const readMessage = (messageId: string) => told(call('inbox.read', { messageId }))

/** Whoever opens a thing has read the messages about it. Asks nothing while nothing is unread. */
export function useReadAbout(about: MessageAbout, aboutId: string | undefined): void {
  const some = (useUnread().data?.messages ?? 0) > 0
  useEffect(() => {
    if (some && aboutId) told(call('inbox.readAbout', { about, aboutId }))
  }, [some, about, aboutId])
}
