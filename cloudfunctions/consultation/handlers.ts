import { isTaking } from '#shared/domain/consultation/phase.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Handlers } from '../lib/implement.ts'
import { asking } from './asked.ts'
import { deskHandlers } from './desk.ts'
import { speakHandlers } from './speak.ts'
import { viewOf } from './view.ts'

export const consultationHandlers: Handlers<'consultation'> = {
  ...speakHandlers,
  ...deskHandlers,

  'consultation.get': async (context, { noticeId }) =>
    viewOf(context, await asking(context.store, noticeId, context.reach)),

  // in the order of their ids, which are hashes: it tells nothing of who spoke first
  'consultation.words': async ({ store, reach, now }, { noticeId, after }) => {
    const notice = await asking(store, noticeId, reach)
    if (isTaking(notice, dayOf(now))) throw new AppError('CONSULTATION_OPEN')
    const order = { by: '_id', direction: 1 } as const
    const readable = { noticeId, speaks: true, check: 'passed' }
    return store.voices.page(readable, everywhere, { order, after })
  },
}
