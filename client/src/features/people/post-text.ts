import { seats } from '#shared/domain/people/seats.ts'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { type Held, placeOf } from './me'

/** What one is there: `考核员（环卫）`, `理事长`. A council's post does not say the seat. */
export const roleText = (held: Pick<Held, 'post' | 'seat'>) =>
  held.seat ? seats[held.seat].zh : held.post.slice(placeOf(held).length).trim()

/** Since when, and to which last day: a grant ends at the midnight after it. */
export function termText({ from, until }: Pick<Held, 'from' | 'until'>): string {
  const since = `${dayText(dayOf(from))}起`
  return until ? `${since}，${dayText(dayOf(new Date(Date.parse(until) - 1)))}到期` : since
}
