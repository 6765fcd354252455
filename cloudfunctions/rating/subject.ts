import { communityOf } from '#shared/domain/area/code.ts'
import { noticeKinds } from '#shared/domain/notice/kinds.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import { departments } from '#shared/domain/people/role.ts'
import type { Turn } from '#shared/domain/rating/rounds.ts'
import { departmentIn } from '#shared/domain/rating/subject.ts'
import { subjectKinds } from '#shared/domain/rating/subject-kinds.ts'
import type { Ratable } from '#shared/domain/rating/who-may-rate.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { AppError, type ErrorCode } from '#shared/kernel/errors.ts'
import { dayOf, monthDayText } from '#shared/kernel/time.ts'

/** A subject with the name people know it by and the area whose residents rate it. */
export type Located = Ratable & {
  readonly name: string
  readonly note: string
  /** The day on which what happens once was published; null for what goes on. */
  readonly since: string | null
  readonly shop: Shop | null
  /** Why nobody can rate it any more. */
  readonly over?: ErrorCode | undefined
}

const goingOn = { councilId: null, since: null, shop: null } as const

export const locatedShop = (shop: Shop): Located => ({
  ...goingOn,
  subject: { kind: 'shop', id: shop.id },
  name: shop.name,
  note: `${shop.number} 号 · ${shop.address}`,
  area: communityOf(shop.area),
  shop,
  over: shop.state === 'open' ? undefined : 'SHOP_CLOSED',
})

type Named = { readonly id: string; readonly name: string }

export const locatedCommunity = ({ id, name }: Named): Located => ({
  ...goingOn,
  subject: { kind: 'community', id },
  name: `${name}${subjectKinds.community.zh.replace('社区', '')}`,
  note: '社区书记和网格员为大家办事的情况',
  area: id,
})

export const locatedDepartment = (departmentId: string, { id, name }: Named): Located => ({
  ...goingOn,
  subject: { kind: 'department', id: departmentId },
  name: `${name}${departments[departmentIn(departmentId).department]}`,
  note: '部门为大家办事的情况',
  area: id,
})

/** What was published once, for the residents of its area. */
export const locatedNotice = (kind: 'notice' | 'resolution', notice: Notice): Located => {
  const since = notice.publishedAt && dayOf(notice.publishedAt)
  const { state, signedBy } = notice
  return {
    subject: { kind, id: notice.id },
    name: notice.title,
    note: [noticeKinds[notice.kind].zh, signedBy, since && monthDayText(since)]
      .filter(Boolean)
      .join(' · '),
    area: notice.area,
    councilId: null,
    since,
    shop: null,
    over: state in ended ? ended[state as keyof typeof ended] : undefined,
  }
}

const ended = { withdrawn: 'SUBJECT_WITHDRAWN', expired: 'SUBJECT_EXPIRED' } as const

/** What has only come to its day is still asked about: it was in force. @throws SHOP_CLOSED, SUBJECT_WITHDRAWN, SUBJECT_EXPIRED */
export function checkStillThere({ over }: Located, turn: Turn): void {
  if (over && !(turn === 'followUp' && over === 'SUBJECT_EXPIRED')) throw new AppError(over)
}
