import { everywhere } from '#shared/domain/people/reach.ts'
import { voteLifecycle } from '#shared/domain/vote/lifecycle.ts'
import type { Vote } from '#shared/domain/vote/vote.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { step } from '#shared/kernel/timeline.ts'
import { checkRight, postIn } from '../council/standing.ts'
import { tell } from '../inbox/tell.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { textHash } from '../lib/store/text-hash.ts'
import { voteDropped } from '../motion/decided.ts'
import { actorOf } from '../people/actor.ts'
import { appendLine } from '../record/append.ts'
import { closeVote } from './close.ts'
import { mayEnd } from './may-end.ts'
import { cancelledNews } from './news.ts'
import { viewOf } from './view.ts'
import { votersOf } from './voters.ts'

type Names = 'vote.cancel' | 'vote.close'

export const holdHandlers: Pick<Handlers<'vote'>, Names> = {
  'vote.cancel': async (context, { voteId, reason }) => {
    const { store, now } = context
    const vote = await heldVote(context, voteId)
    const by = actorOf(context).id
    const moved = step(voteLifecycle, vote, 'cancel', { now, by, reason })
    const entries = await store.rollEntries.all({ voteId }, everywhere)
    if (entries.some(({ voted }) => voted)) throw new AppError('VOTE_BEGUN')
    // moves every line, so that the first ballot and this take turns
    await store.rollEntries.setAll({ voteId }, { settled: true }, everywhere)
    const next = await store.votes.replace({ ...vote, ...moved, remindAt: null }, everywhere)
    if (vote.motionId) await voteDropped(context, { motionId: vote.motionId, voteId })
    const { councilId, area } = vote
    const facts = { cancelled: 'yes', reasonHash: textHash(reason) }
    const post = postIn(context, { id: councilId, area })
    await appendLine(context, {
      councilId,
      area,
      kind: 'voteClosed',
      aboutId: voteId,
      facts,
      by: post,
    })
    const to = await votersOf(context, entries)
    await tell(context, cancelledNews({ vote: next, to }, reason))
    return viewOf(context, next)
  },

  'vote.close': async (context, { voteId }) => {
    const { store, now } = context
    const vote = await heldVote(context, voteId)
    const entries = await store.rollEntries.all({ voteId }, everywhere)
    if (vote.state === 'open' && !mayEnd(vote, entries, now)) throw new AppError('VOTE_GOES_ON')
    const post = postIn(context, { id: vote.councilId, area: vote.area })
    return viewOf(context, await closeVote(context, vote, { id: actorOf(context).id, post }))
  },
}

/** @throws OUT_OF_REACH, SEAT_MAY_NOT */
async function heldVote(context: Context, voteId: string): Promise<Vote> {
  const vote = await context.store.votes.get(voteId, context.reach)
  checkRight(context, 'openVote', { id: vote.councilId, area: vote.area })
  return vote
}
