import type { Council } from '#shared/domain/council/council.ts'
import type { CouncilSeat } from '#shared/domain/council/seat.ts'
import { lastDayOf } from '#shared/domain/council/sitting.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { seats as seatTable } from '#shared/domain/people/seats.ts'
import { dayText } from '#shared/kernel/time.ts'
import { tell } from '../inbox/tell.ts'
import type { Context } from '../lib/implement.ts'
import { appendLine } from '../record/append.ts'
import { deskOf } from './desk.ts'
import { seatFacts } from './holding.ts'
import { vacant } from './vacant.ts'

type Telling = Pick<Context, 'store' | 'now'>

/** Few enough for one transaction; the rest waits for the next tick. */
const mostAtOnce = 25

/** In whose name the clock writes. */
const byItself = '任期届满'

/**
 * Says of each seat a month before the end of its term that it is near, to its holder and the council's desk, and empties it at
 * the end, with a line of the record; the holder's grant has ended by itself. Answers how many.
 */
export async function endTerms(telling: Telling): Promise<number> {
  const { store, now } = telling
  const order = { by: 'dueAt', direction: 1 } as const
  // a seat without a term has no such instant: null is below no date
  const where = { dueAt: { $lte: now } }
  const { items } = await store.seats.page(where, everywhere, { order, limit: mostAtOnce })
  const councils = await store.councils.byIds([...new Set(items.map(councilOf))], everywhere)
  for (const seat of items) {
    const council = councils.get(seat.councilId)
    if (!council || seat.until === null) continue
    if (seat.until > now) await warn(telling, council, { ...seat, until: seat.until })
    else await expire(telling, council, seat)
  }
  return items.length
}

const councilOf = ({ councilId }: CouncilSeat) => councilId

const about = ({ id }: Council) => ({ about: 'council', aboutId: id }) as const

async function warn(telling: Telling, council: Council, seat: CouncilSeat & { until: Date }) {
  const { store } = telling
  const { until, id, holderId } = seat
  await store.seats.replace({ ...seat, dueAt: until }, everywhere)
  const what = `${council.name}${seatTable[seat.seat].zh}`
  const day = dayText(lastDayOf(until))
  await tell(telling, {
    event: `seat:${id}:near:${until.toISOString()}`,
    to: [...new Set([...(holderId ? [holderId] : []), ...(await deskOf(telling, council))])],
    ...about(council),
    title: `${what}的任期快到了`,
    text: `${day}到期，到时候席位会空出来。接着担任还是换人，请早点商量。`,
  })
}

async function expire(telling: Telling, council: Council, seat: CouncilSeat): Promise<void> {
  const { id, holderId } = seat
  await appendLine(telling, {
    councilId: council.id,
    area: council.area,
    kind: 'seatVacated',
    aboutId: id,
    facts: { ...seatFacts(seat), person: holderId ?? '', reason: '任期到了' },
    by: byItself,
  })
  await telling.store.seats.replace({ ...seat, ...vacant }, everywhere)
  if (!holderId) return
  await tell(telling, {
    event: `seat:${id}:over:${seat.until?.toISOString() ?? ''}`,
    to: [holderId],
    ...about(council),
    title: '您的任期到了',
    text: `您在${council.name}的${seatTable[seat.seat].zh}席位任期到了，席位空出来了。辛苦了。`,
  })
}
