import { AppError } from '../../kernel/errors.ts'
import { addMonths, dayOf, endOf } from '../../kernel/time.ts'
import { bodyOf, type Seat } from '../people/seats.ts'

/**
 * Whether somebody who holds these seats of a council may take another: one of a body is enough, and whoever supervises
 * sits nowhere else in it. @throws ALREADY_SEATED, STATION_APART
 */
export function checkSitting(seat: Seat, held: readonly Seat[]): void {
  const body = bodyOf(seat)
  const bodies = held.map(bodyOf)
  if (bodies.includes(body)) throw new AppError('ALREADY_SEATED')
  if (bodies.length > 0 && (body === 'supervisor' || bodies.includes('supervisor')))
    throw new AppError('STATION_APART')
}

/** The last Shanghai day of a term that ends at this instant. */
export const lastDayOf = (until: Date): string => dayOf(new Date(until.getTime() - 1))

/** The end of a term: as asked for, and no longer than the charter's months. @throws INVALID_INPUT */
export function endOfTerm(termMonths: number, wanted: string | undefined, now: Date): Date {
  const today = dayOf(now)
  const last = addMonths(today, termMonths)
  const end = wanted ?? last
  const refuse = (message: string) => new AppError('INVALID_INPUT', { field: 'until', message })
  if (end < today) throw refuse('任期的最后一天已经过去了')
  if (end > last) throw refuse(`章程定的任期是 ${termMonths} 个月，最晚到 ${last}`)
  return endOf(end)
}

/** When the clock speaks of a term's end for the first time: a month before it, or now if less is left. */
export function warningOf(until: Date, now: Date): Date {
  const monthBefore = endOf(addMonths(lastDayOf(until), -1))
  return monthBefore > now ? monthBefore : until
}
