import { noticeLifecycle } from '#shared/domain/notice/lifecycle.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import { movesFrom } from '#shared/kernel/lifecycle.ts'
import type { Context } from '../lib/implement.ts'
import { besidesOf, photosOf } from './open.ts'

/** A notice as its officers see it: some ten documents. */
export async function deskView(context: Context, notice: Notice) {
  const withdrawal = notice.timeline.find(({ move }) => move === 'withdraw')
  return {
    ...notice,
    ...(await besidesOf(context, notice)),
    waitingPhotos: await photosOf(context, notice, 'pending'),
    withdrawnBecause: withdrawal?.reason ?? null,
    moves: movesFor(notice, context.now),
  }
}

/** The clock's own move is nobody's, and only what has a time ahead can be left to the clock. */
const movesFor = ({ state, publishAt }: Notice, now: Date) =>
  movesFrom(noticeLifecycle, state).filter(
    (move) => move !== 'expire' && (move !== 'schedule' || (publishAt !== null && publishAt > now)),
  )
