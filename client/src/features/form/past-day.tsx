import { dayOf } from '#shared/kernel/time.ts'
import { AnyDay, type DayProps } from './any-day'

/** A day that was, today at the latest. */
export const PastDay = (props: Omit<DayProps, 'last'>) => (
  <AnyDay {...props} last={dayOf(new Date())} />
)
