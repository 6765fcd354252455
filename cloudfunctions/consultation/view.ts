import { contains } from '#shared/domain/area/code.ts'
import { isTaking, lateBefore, phaseOf, resultDueOn } from '#shared/domain/consultation/phase.ts'
import { spokenStep } from '#shared/domain/consultation/tally.ts'
import type { Voice } from '#shared/domain/consultation/voice.ts'
import { doorkeepers, officers } from '#shared/domain/people/circles.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Role } from '#shared/domain/people/role.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'
import type { Asking } from './asked.ts'
import { outcomeOf, voicesOf } from './outcome.ts'
import { unitOf, voiceOf } from './unit.ts'

/** How it stands; before the end the same for everybody, and nothing of what was said. */
export function standOf(notice: Asking, spoken: number, now: Date) {
  const today = dayOf(now)
  const phase = phaseOf(notice, today)
  return {
    noticeId: notice.id,
    title: notice.title,
    openUntil: notice.openUntil,
    phase,
    spoken: spokenStep(spoken),
    resultDueOn: resultDueOn(notice.openUntil),
    late: phase === 'waiting' && notice.openUntil < lateBefore(today),
  }
}

/** Some twenty documents by id, however many have spoken: sixteen of them are the stripes of the counts. */
export async function viewOf(context: Context, notice: Asking) {
  const { store, now } = context
  const spoken = (await voicesOf(store, [notice.id])).get(notice.id) ?? 0
  const stand = standOf(notice, spoken, now)
  const { name: place } = await store.areas.get(notice.area, everywhere)
  const lives = context.grants.some(isHomeIn(notice.area))
  const mine = lives ? await voiceOf(context, await unitOf(context, notice)) : null
  return {
    ...stand,
    place,
    signedBy: notice.signedBy,
    question: notice.question,
    outcome: stand.phase === 'open' ? null : await outcomeOf(store, notice),
    decision: await decisionOf(store, notice),
    mine: mine && ownView(mine),
    may: mayOf(context, notice),
  }
}

const isHomeIn = (area: string) => (grant: Context['grants'][number]) =>
  grant.role === 'resident' && contains(area, grant.area)

const ownView = ({ choices, words, check, paper, version }: Voice) => ({
  ...{ choices, words, check, version },
  onPaper: paper !== null,
})

/** The notice that tells the outcome, once it stands. */
async function decisionOf(store: Store, { resultId }: Asking) {
  if (!resultId) return null
  const states = { $in: ['published', 'expired'] }
  return store.notices.first({ _id: resultId, state: states }, everywhere)
}

function mayOf({ grants, now }: Context, notice: Asking) {
  const { area, audienceRoles } = notice
  const has = (roles: readonly Role[], fits: (post: string) => boolean) =>
    grants.some((grant) => roles.includes(grant.role) && fits(grant.area))
  const asked = audienceRoles.some((role) => role === 'everyone' || role === 'resident')
  const open = isTaking(notice, dayOf(now))
  const touches = (post: string) => contains(post, area) || contains(area, post)
  return [
    ...(asked && open && grants.some(isHomeIn(area)) ? (['speak'] as const) : []),
    ...(asked && open && has(doorkeepers, touches) ? (['enter'] as const) : []),
    ...(!open && !notice.resultId && has(officers, (post) => contains(post, area))
      ? (['answer'] as const)
      : []),
  ]
}
