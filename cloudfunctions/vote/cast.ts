import { everywhere } from '#shared/domain/people/reach.ts'
import type { RollEntry } from '#shared/domain/vote/roll.ts'
import type { Vote } from '#shared/domain/vote/vote.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Handlers } from '../lib/implement.ts'
import { putIn, takeOut } from './ballots.ts'
import { entryOf, takingVote, wayOf } from './standing.ts'

export const castHandlers: Pick<Handlers<'vote'>, 'vote.cast'> = {
  /**
   * Half a dozen documents by id, however long the roll. A ballot and the end take turns at the seat's line on the roll (a
   * changed one at the ballot itself): it is in the count, or it is refused.
   */
  'vote.cast': async (context, { voteId, seatId, choice, over }) => {
    const { store } = context
    const vote = await takingVote(context, voteId)
    const entry = await entryOf(context, vote, seatId)
    const way = await wayOf(context, entry)
    if (entry.voted) {
      checkChange(vote, entry, over)
      await takeOut(context, entry)
    } else await store.rollEntries.replace({ ...entry, voted: true, way }, everywhere)
    return { receipt: await putIn(context, { vote, entry, choice }) }
  },
}

/** @throws ALREADY_VOTED, BALLOT_STAYS, BALLOT_ON_PAPER */
function checkChange({ changeable }: Vote, { way }: RollEntry, over: boolean): void {
  if (!over) throw new AppError('ALREADY_VOTED')
  if (!changeable) throw new AppError('BALLOT_STAYS')
  if (way === 'paper') throw new AppError('BALLOT_ON_PAPER')
}
