import { mayDo } from '#shared/domain/council/rights.ts'
import { holderOf } from '#shared/domain/council/seat.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { RollEntry } from '#shared/domain/vote/roll.ts'
import type { Vote } from '#shared/domain/vote/vote.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { postIn } from '../council/standing.ts'
import { tellAll } from '../inbox/tell.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { textHash } from '../lib/store/text-hash.ts'
import { appendLine } from '../record/append.ts'
import { mandateLostNews } from './news.ts'
import { entryOf, takingVote } from './standing.ts'
import { viewOf } from './view.ts'

export const recuseHandlers: Pick<Handlers<'vote'>, 'vote.recuse'> = {
  /** The seat leaves the base of the vote; mandates that it gave or held end with it. Reads the roll, 80 lines at most. */
  'vote.recuse': async (context, { voteId, seatId, because }) => {
    const { store } = context
    const vote = await takingVote(context, voteId)
    const entry = await entryOf(context, vote, seatId)
    const isOwn = await sitsOn(context, seatId)
    if (!isOwn && !mayDo(context.grants, 'openVote', { id: vote.councilId, area: vote.area }))
      throw new AppError('SEAT_NOT_YOURS', { field: 'seatId' })
    if (entry.voted) throw new AppError('ALREADY_VOTED')
    const post = postIn(context, { id: vote.councilId, area: vote.area })
    const recused = { because, post }
    await store.rollEntries.replace({ ...entry, recused, mandate: null, proxies: 0 }, everywhere)
    if (!isOwn) await checkNobodyVoted(context, vote, entry)
    await freeGivers(context, vote, entry)
    await appendLine(context, {
      councilId: vote.councilId,
      area: vote.area,
      kind: 'recused',
      aboutId: voteId,
      facts: { seatId, becauseHash: textHash(because) },
      by: post,
    })
    return viewOf(context, vote)
  },
}

async function sitsOn({ store, person, now }: Context, seatId: string): Promise<boolean> {
  const seat = await store.seats.find(seatId, everywhere)
  return seat !== null && person !== null && holderOf(seat, now) === person.id
}

/** Moves all other lines, so that the first ballot and this take turns. @throws VOTE_BEGUN */
async function checkNobodyVoted(
  { store }: Pick<Context, 'store'>,
  { id: voteId }: Vote,
  entry: RollEntry,
): Promise<void> {
  if (await store.rollEntries.first({ voteId, voted: true }, everywhere))
    throw new AppError('VOTE_BEGUN')
  const others = { voteId, _id: { $ne: entry.id } }
  await store.rollEntries.setAll(others, { settled: false }, everywhere)
}

/** Who had entrusted their ballot to this seat votes again themselves. */
async function freeGivers(context: Context, vote: Vote, { seatId }: RollEntry): Promise<void> {
  const { store } = context
  const given = { voteId: vote.id, voted: false, 'mandate.toSeatId': seatId }
  const entries = await store.rollEntries.all(given, everywhere)
  if (entries.length === 0) return
  await store.rollEntries.setAll(given, { mandate: null }, everywhere)
  const givers = entries.flatMap(({ mandate }) => mandate?.fromId ?? [])
  await tellAll(context, [mandateLostNews(vote, seatId, givers)])
}
