import { contains } from '#shared/domain/area/code.ts'
import { isTaking } from '#shared/domain/consultation/phase.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import { officers } from '#shared/domain/people/circles.ts'
import type { Role } from '#shared/domain/people/role.ts'
import type { RemarkKind } from '#shared/domain/remark/kinds.ts'
import type { Remark } from '#shared/domain/remark/remark.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'

const answerers: ReadonlySet<Role> = new Set(officers)

/** Nothing of who said it leaves, but to themselves that it is theirs. */
export function viewOf({ person, grants }: Context, remark: Remark) {
  const mine = person !== null && remark.personId === person.id
  return { ...remark, mine, moves: movesOf(remark, { mine, answers: answersIn(grants, remark) }) }
}

type Who = { readonly mine: boolean; readonly answers: boolean }

function movesOf({ state, check }: Remark, { mine, answers }: Who) {
  const open = state === 'waiting'
  return [
    ...(mine && open ? (['takeBack'] as const) : []),
    ...(answers && open && check === 'passed' ? (['answer'] as const) : []),
    ...(!mine && check === 'passed' ? (['report'] as const) : []),
  ]
}

/** Those who write notices to that area answer what is said under them. */
const answersIn = (grants: Context['grants'], { area }: Pick<Remark, 'area'>): boolean =>
  grants.some((grant) => answerers.has(grant.role) && contains(grant.area, area))

/** What the caller may say under a notice now. */
export function mayWrite({ grants, now }: Context, notice: Notice): RemarkKind[] {
  if (!isStanding(notice, now) || !grants.some((grant) => isMeant(grant, notice))) return []
  return ['question', 'comment', ...(takesObjections(notice, now) ? (['objection'] as const) : [])]
}

/** Whether somebody at home or with a shop there is among those the notice is meant for. */
export const isMeant = ({ role, area }: Context['grants'][number], notice: Notice): boolean =>
  (role === 'resident' || role === 'merchant') &&
  contains(notice.area, area) &&
  notice.audienceRoles.some((meant) => meant === 'everyone' || meant === role)

export const isStanding = ({ state, expiresOn }: Notice, now: Date): boolean =>
  state === 'published' && (expiresOn === null || expiresOn >= dayOf(now))

/** Only while a 公示 is open. */
export const takesObjections = (notice: Notice, now: Date): boolean =>
  notice.kind === 'publicNotice' && isTaking(notice, dayOf(now))
