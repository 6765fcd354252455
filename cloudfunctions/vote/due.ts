import { everywhere } from '#shared/domain/people/reach.ts'
import { tell } from '../inbox/tell.ts'
import type { Context } from '../lib/implement.ts'
import { closeVote } from './close.ts'
import { remindNews } from './news.ts'
import { missingOf } from './voters.ts'

type Ticking = Pick<Context, 'store' | 'now'>

/** Few enough for one transaction; the rest waits for the next tick. */
const mostAtOnce = 20
const clock = { id: 'timer', post: '到时间自动' }

/** Ends the votes whose time is over, and answers how many. */
export async function closeDueVotes({ store, now }: Ticking): Promise<number> {
  const due = { state: 'open', endsAt: { $lte: now } }
  const order = { by: 'endsAt', direction: 1 } as const
  const { items } = await store.votes.page(due, everywhere, { order, limit: mostAtOnce })
  for (const vote of items) await closeVote({ store, now }, vote, clock)
  return items.length
}

/** Tells those who have not voted, a day before the end and once. Answers of how many votes. */
export async function remindVoters(context: Ticking): Promise<number> {
  const { store, now } = context
  const due = { state: 'open', remindAt: { $lte: now }, endsAt: { $gt: now } }
  const order = { by: 'remindAt', direction: 1 } as const
  const { items } = await store.votes.page(due, everywhere, { order, limit: mostAtOnce })
  for (const vote of items) {
    const entries = await store.rollEntries.all({ voteId: vote.id }, everywhere)
    const to = await missingOf(context, entries)
    if (to.length > 0) await tell(context, remindNews({ vote, to }, now))
    await store.votes.replace({ ...vote, remindAt: null }, everywhere)
  }
  return items.length
}
