import { isWritten } from '#shared/domain/notice/kinds.ts'
import { noticeLifecycle } from '#shared/domain/notice/lifecycle.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import { dayOut } from '#shared/domain/notice/rules.ts'
import { changesBetween, mostCorrections } from '#shared/domain/notice/words.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { step } from '#shared/kernel/timeline.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { hasRoomToPin } from './pin.ts'
import { problemGoingOut } from './problem.ts'
import { publishNotice } from './publish.ts'
import { isStanding } from './standing.ts'
import { deskView } from './view.ts'

type Names =
  | 'notice.publish'
  | 'notice.schedule'
  | 'notice.unschedule'
  | 'notice.pin'
  | 'notice.correct'
  | 'notice.withdraw'

export const changeHandlers: Pick<Handlers<'notice'>, Names> = {
  'notice.publish': async (context, { noticeId }) => {
    const { store, reach, now } = context
    const notice = await store.notices.get(noticeId, reach)
    step(noticeLifecycle, notice, 'publish', stepBy(context))
    await refuseUnfit(context, notice, dayOf(now))
    if (notice.pinned && !(await hasRoomToPin(context, notice)))
      throw new AppError('TOO_MANY_PINNED')
    return deskView(context, await publishNotice(context, notice, actorOf(context).id))
  },

  'notice.schedule': async (context, { noticeId }) => {
    const { store, reach, now } = context
    const notice = await store.notices.get(noticeId, reach)
    const moved = step(noticeLifecycle, notice, 'schedule', stepBy(context))
    if (!notice.publishAt || notice.publishAt <= now) throw new AppError('PUBLISH_TIME_PAST')
    await refuseUnfit(context, notice, dayOut(notice, now))
    return deskView(context, await store.notices.replace({ ...notice, ...moved }, reach))
  },

  'notice.unschedule': async (context, { noticeId }) => {
    const { store, reach } = context
    const notice = await store.notices.get(noticeId, reach)
    const moved = step(noticeLifecycle, notice, 'unschedule', stepBy(context))
    return deskView(context, await store.notices.replace({ ...notice, ...moved }, reach))
  },

  'notice.pin': async (context, { noticeId, pinned }) => {
    const { store, reach, now } = context
    const notice = await store.notices.get(noticeId, reach)
    if (!isStanding(notice, now)) throw new AppError('NOTICE_NOT_UP')
    if (pinned && !(await hasRoomToPin(context, notice))) throw new AppError('TOO_MANY_PINNED')
    return deskView(context, await store.notices.replace({ ...notice, pinned }, reach))
  },

  'notice.correct': async (context, { noticeId, reason, ...words }) => {
    const { store, reach, now } = context
    const notice = await store.notices.get(noticeId, reach)
    const moved = step(noticeLifecycle, notice, 'correct', { ...stepBy(context), reason })
    if (!isWritten(notice.kind))
      throw new AppError('MOVE_NOT_ALLOWED', { message: '决议是表决定下的，谁也不能改它的字句' })
    const { title, summary, body, corrections } = notice
    const before = { title, summary, body }
    if (changesBetween(before, words).length === 0) throw new AppError('NOTICE_UNCHANGED')
    if (corrections.length === mostCorrections) throw new AppError('CORRECTED_TOO_OFTEN')
    const correction = { at: now, by: actorOf(context).id, reason, before }
    const corrected = { ...notice, ...words, ...moved, corrections: [...corrections, correction] }
    return deskView(context, await store.notices.replace(corrected, reach))
  },

  'notice.withdraw': async (context, { noticeId, reason }) => {
    const { store, reach } = context
    const notice = await store.notices.get(noticeId, reach)
    const moved = step(noticeLifecycle, notice, 'withdraw', { ...stepBy(context), reason })
    await freeAnswered(context, notice)
    return deskView(context, await store.notices.replace({ ...notice, ...moved }, reach))
  },
}

const stepBy = (context: Context) => ({ now: context.now, by: actorOf(context).id })

/** The rules of its kind, for the day on which it goes out. @throws MOVE_NOT_ALLOWED */
async function refuseUnfit(context: Context, notice: Notice, from: string): Promise<void> {
  const problem = await problemGoingOut(context, notice, from)
  if (problem) throw new AppError('MOVE_NOT_ALLOWED', { message: problem.message })
}

/** A result that is taken back leaves room for another. */
async function freeAnswered({ store, reach }: Context, { id, answersId }: Notice): Promise<void> {
  const answered = answersId ? await store.notices.find(answersId, reach) : null
  if (answered?.resultId === id) await store.notices.replace({ ...answered, resultId: null }, reach)
}
