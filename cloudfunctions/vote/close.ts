import { everywhere } from '#shared/domain/people/reach.ts'
import { decide, sumOf } from '#shared/domain/vote/carries.ts'
import { voteLifecycle } from '#shared/domain/vote/lifecycle.ts'
import type { Outcome } from '#shared/domain/vote/outcome.ts'
import type { RollEntry } from '#shared/domain/vote/roll.ts'
import type { Vote } from '#shared/domain/vote/vote.ts'
import { after, genesis } from '#shared/kernel/hash-chain.ts'
import { step } from '#shared/kernel/timeline.ts'
import { tell } from '../inbox/tell.ts'
import type { Context } from '../lib/implement.ts'
import { sha256 } from '../lib/sha256.ts'
import { decided } from '../motion/decided.ts'
import { appendLine } from '../record/append.ts'
import { closedNews } from './news.ts'
import { resolve } from './resolve.ts'
import { votersOf } from './voters.ts'

type Closing = Pick<Context, 'store' | 'now'>
/** Who ends it: a person and their post, or the clock. */
export type Hand = { readonly id: string; readonly post: string }

/**
 * Ends a vote: counts the ballots, which nobody has counted before, writes down what they came to, and tells everyone on the
 * roll. Costs by the roll, 80 lines at most. Every line and every ballot is moved, so that whoever votes at this moment
 * is counted or refused. @throws MOVE_NOT_ALLOWED
 */
export async function closeVote(context: Closing, vote: Vote, hand: Hand): Promise<Vote> {
  const { store, now } = context
  const moved = step(voteLifecycle, vote, 'close', { now, by: hand.id })
  const entries = await store.rollEntries.all({ voteId: vote.id }, everywhere)
  const outcome = await count(context, vote, entries)
  const council = await store.councils.get(vote.councilId, everywhere)
  await voteClosedLine(context, vote, outcome, hand.post)
  const at = { council, vote, outcome, by: hand.post }
  const resolution = outcome.carried ? await resolve(context, at) : null
  const resolutionId = resolution?.id ?? null
  const ended = { ...vote, ...moved, outcome, resolutionId, remindAt: null }
  const closed = await store.votes.replace(ended, everywhere)
  const { motionId, id: voteId, measures } = vote
  const decision = { voteId, carried: outcome.carried, resolutionId, measures, by: hand.post }
  if (motionId) await decided(context, { motionId, ...decision })
  const to = await votersOf(context, entries)
  await tell(context, closedNews({ vote: closed, to }, resolution?.title ?? null))
  return closed
}

async function count(
  { store }: Closing,
  { id: voteId, rule, quorum, secret }: Vote,
  entries: readonly RollEntry[],
): Promise<Outcome> {
  const ballots = await store.ballots.all({ voteId }, everywhere)
  await store.rollEntries.setAll({ voteId }, { settled: true }, everywhere)
  await store.ballots.setAll({ voteId }, { counted: true }, everywhere)
  const roll = sumOf(entries.filter(({ recused }) => !recused))
  const recused = sumOf(entries.filter((entry) => entry.recused))
  const leaves = ballots.map(({ leaf }) => leaf).sort()
  const ballotsHead = leaves.reduce((head, leaf) => after(head, leaf, sha256), genesis)
  return { ...decide({ rule, quorum, secret, roll, ballots }), recused, leaves, ballotsHead }
}

function voteClosedLine(context: Closing, vote: Vote, outcome: Outcome, by: string) {
  const { verdict, voted, recused, count, ballotsHead } = outcome
  const counted = count && {
    for: `${count.for.heads}/${count.for.weight}`,
    against: `${count.against.heads}/${count.against.weight}`,
    abstain: `${count.abstain.heads}/${count.abstain.weight}`,
  }
  const facts = {
    verdict,
    roll: `${vote.roll.heads}/${vote.roll.weight}`,
    voted: `${voted.heads}/${voted.weight}`,
    recused: `${recused.heads}/${recused.weight}`,
    ...counted,
    ballotsHead,
  }
  const { councilId, area, id: aboutId } = vote
  return appendLine(context, { councilId, area, kind: 'voteClosed', aboutId, facts, by })
}
