import { holderOf } from '#shared/domain/council/seat.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { smallestBox } from '#shared/domain/vote/carries.ts'
import { type Choice, choiceNames } from '#shared/domain/vote/choice.ts'
import type { RollEntry } from '#shared/domain/vote/roll.ts'
import type { Vote } from '#shared/domain/vote/vote.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { checkRight } from '../council/standing.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { usePhotos as handPhotosIn } from '../photo/use.ts'
import { putLooseIn, putPaperIn } from './ballots.ts'
import { entryOf, takingVote } from './standing.ts'
import { viewOf } from './view.ts'

type Names = 'vote.paper' | 'vote.papers'

export const paperHandlers: Pick<Handlers<'vote'>, Names> = {
  'vote.paper': async (context, { voteId, seatId, choice, photoId }) => {
    const vote = await paperVote(context, voteId, 'open')
    const entry = await onPaper(context, vote, seatId)
    await markVoted(context, [entry])
    await putPaperIn(context, { vote, entry, choice })
    return viewOf(context, await withPhotos(context, vote, [photoId]))
  },

  /** What the papers say is kept of none of the seats; the roll says of each that it voted on paper. */
  'vote.papers': async (context, { voteId, seatIds, counts, photoIds }) => {
    const vote = await paperVote(context, voteId, 'secret')
    const seats = [...new Set(seatIds)]
    const chosen = choiceNames.flatMap((choice) => Array<Choice>(counts[choice]).fill(choice))
    if (seats.length < smallestBox) throw new AppError('PAPERS_TOO_FEW', { field: 'seatIds' })
    if (chosen.length !== seats.length) throw new AppError('PAPERS_UNEQUAL', { field: 'counts' })
    const entries: RollEntry[] = []
    for (const seatId of seats) entries.push(await onPaper(context, vote, seatId))
    await markVoted(context, entries)
    await putLooseIn(context, vote, chosen)
    return viewOf(context, await withPhotos(context, vote, photoIds))
  },
}

/** @throws SEAT_MAY_NOT, PAPER_OTHERWISE */
async function paperVote(context: Context, voteId: string, kind: 'open' | 'secret'): Promise<Vote> {
  const vote = await takingVote(context, voteId)
  checkRight(context, 'enterPaper', { id: vote.councilId, area: vote.area })
  if (vote.secret !== (kind === 'secret')) throw new AppError('PAPER_OTHERWISE')
  return vote
}

/** A seat that has not voted, on which somebody sits whose paper it can be. @throws SEAT_EMPTY, ALREADY_VOTED */
async function onPaper(context: Context, vote: Vote, seatId: string): Promise<RollEntry> {
  const entry = await entryOf(context, vote, seatId)
  const seat = await context.store.seats.find(seatId, everywhere)
  if (!seat || holderOf(seat, context.now) === null)
    throw new AppError('SEAT_EMPTY', { field: 'seatId' })
  if (entry.voted) throw new AppError('ALREADY_VOTED')
  return entry
}

/** Whoever hands in a paper votes themselves: a mandate ends with it. */
async function markVoted({ store }: Context, entries: readonly RollEntry[]): Promise<void> {
  const voted = { voted: true, way: 'paper', mandate: null } as const
  await store.rollEntries.replaceAll(
    entries.map((entry) => ({ ...entry, ...voted })),
    everywhere,
  )
}

/** @throws PHOTO_MISSING */
async function withPhotos(context: Context, vote: Vote, ids: readonly string[]): Promise<Vote> {
  const { id, area, councilId } = vote
  await handPhotosIn(context, { ids, purpose: 'vote', at: { area, councilId }, usedBy: id })
  const photoIds = [...new Set([...vote.photoIds, ...ids])].sort()
  return context.store.votes.replace({ ...vote, photoIds }, everywhere)
}
