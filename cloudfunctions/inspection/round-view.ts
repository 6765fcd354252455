import type { Round, Visit } from '#shared/domain/inspection/round.ts'
import { roundLifecycle } from '#shared/domain/inspection/round-lifecycle.ts'
import { holds } from '#shared/domain/people/holds.ts'
import type { Role } from '#shared/domain/people/role.ts'
import { movesFrom } from '#shared/kernel/lifecycle.ts'
import type { Context } from '../lib/implement.ts'

type Viewer = Pick<Context, 'grants' | 'person'>
type Place = Pick<Round, 'area' | 'councilId'>

const isA = ({ grants }: Viewer, role: Role, { area, councilId }: Place) =>
  holds(grants, role, { area, councilId })

/** The blind sample is the street's to know, unless the same person may be sent to look. */
const knowsSample = (viewer: Viewer, place: Place) =>
  isA(viewer, 'subdistrictOfficer', place) && !isA(viewer, 'inspector', place)

export function roundCard(viewer: Viewer, round: Round) {
  const { shops, done, seconds, secondShare: share, seed } = round
  const plans = isA(viewer, 'subdistrictOfficer', round) || isA(viewer, 'secretary', round)
  const open = plans && movesFrom(roundLifecycle, round.state).includes('cancel')
  const progress = { numerator: seconds.done, denominator: seconds.wanted }
  return {
    ...round,
    progress: { numerator: done, denominator: shops },
    second: knowsSample(viewer, round) ? { share, seed, progress } : null,
    may: open ? (['cancel'] as const).slice() : [],
  }
}

/** Those who may be sent to look find only their own visits through a round: the rest might still be sealed. */
export function visitCard(viewer: Viewer, visit: Visit) {
  const { second, inspectionId, authors } = visit
  const looks = isA(viewer, 'inspector', visit)
  const own = viewer.person !== null && authors.includes(viewer.person.id)
  const repeated = second.inspectionId === null ? ('waiting' as const) : ('done' as const)
  return {
    ...visit,
    inspectionId: looks && !own ? null : inspectionId,
    second: second.wanted && knowsSample(viewer, visit) ? repeated : null,
  }
}
