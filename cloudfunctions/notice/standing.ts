import type { Notice } from '#shared/domain/notice/notice.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'

/** Published, and its last day not yet over even if the clock has not come by. */
export const standing = (now: Date) => ({
  state: 'published',
  $or: [{ expiresOn: null }, { expiresOn: { $gte: dayOf(now) } }],
})

export const isStanding = ({ state, expiresOn }: Notice, now: Date): boolean =>
  state === 'published' && (expiresOn === null || expiresOn >= dayOf(now))

/** Why somebody whom it was meant for cannot read it any more. @throws */
export function refuseGone(notice: Notice, now: Date): void {
  if (isStanding(notice, now)) return
  if (notice.state === 'draft' || notice.state === 'scheduled') throw new AppError('OUT_OF_REACH')
  if (notice.state !== 'withdrawn') throw new AppError('NOTICE_OVER')
  const reason = notice.timeline.find(({ move }) => move === 'withdraw')?.reason
  const why = reason ? { message: `这则公告已经撤回：${reason}` } : {}
  throw new AppError('NOTICE_WITHDRAWN', why)
}
