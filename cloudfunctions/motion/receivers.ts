import { holderOf } from '#shared/domain/council/seat.ts'
import type { Motion } from '#shared/domain/motion/motion.ts'
import { isActive } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { bodyOf, type Seat, seatNames } from '#shared/domain/people/seats.ts'
import { tell } from '../inbox/tell.ts'
import type { Context } from '../lib/implement.ts'

export type Telling = Pick<Context, 'store' | 'now'>
export type Words = { readonly title: string; readonly text: string; readonly urgent?: boolean }
type Placed = Pick<Motion, 'id' | 'councilId' | 'area'>

const seatsOfBody = (body: string): Seat[] => seatNames.filter((seat) => bodyOf(seat) === body)
const desk = seatsOfBody('secretariat')
const station = seatsOfBody('supervisor')

async function sittingIn({ store, now }: Telling, councilId: string, seats: readonly Seat[]) {
  const rows = await store.seats.all({ councilId, seat: { $in: seats } }, everywhere)
  return rows.flatMap((seat) => holderOf(seat, now) ?? [])
}

/** The secretariat; where nobody sits in one, the community's secretary is it. A council's few seats, or a handful of posts. */
export async function deskOf(telling: Telling, motion: Pick<Placed, 'councilId' | 'area'>) {
  const { store, now } = telling
  const sitting = await sittingIn(telling, motion.councilId, desk)
  if (sitting.length > 0) return sitting
  const grants = await store.grants.all({ area: motion.area, role: 'secretary' }, everywhere)
  return grants.filter((grant) => isActive(grant, now)).map(({ personId }) => personId)
}

/** Who may answer a firm's call. */
export async function answerersOf(telling: Telling, motion: Placed): Promise<string[]> {
  const force = await sittingIn(telling, motion.councilId, seatsOfBody('taskForce'))
  return [...new Set([...(await deskOf(telling, motion)), ...force])]
}

export const stationOf = (telling: Telling, { councilId }: Placed): Promise<string[]> =>
  sittingIn(telling, councilId, station)

/** Who sits on these seats. */
export async function holdersOf({ store, now }: Telling, seatIds: readonly string[]) {
  const seats = await store.seats.byIds([...new Set(seatIds)], everywhere)
  return [...new Set([...seats.values()].flatMap((seat) => holderOf(seat, now) ?? []))]
}

/** Tells some people something about a motion, once. */
export const tellSome = (
  telling: Telling,
  motion: Pick<Placed, 'id'>,
  to: readonly string[],
  { what, ...words }: Words & { readonly what: string },
): Promise<void> =>
  tell(telling, {
    ...words,
    event: `motion:${motion.id}:${what}`,
    to,
    about: 'motion',
    aboutId: motion.id,
  })
