import { addDays, dayOf, instantOf } from '../../kernel/time.ts'

/** Shanghai clock times between which a phone may ring for what is not urgent. */
export const awake = { from: '08:00', until: '21:00' } as const

type Asking = {
  readonly now: Date
  /** The Shanghai day on which something went out last. */
  readonly lastOn: string | null
  readonly urgent: boolean
}

/** The first instant at which something may go out: by day, and once a day, unless it is urgent. */
export function pushAt({ now, lastOn, urgent }: Asking): Date {
  if (urgent) return now
  const today = dayOf(now)
  const opens = instantOf(today, awake.from)
  const tomorrow = instantOf(addDays(today, 1), awake.from)
  if (lastOn === today || now >= instantOf(today, awake.until)) return tomorrow
  return now < opens ? opens : now
}
