import { mayDo } from '#shared/domain/council/rights.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { ballotReceiptId } from './ballots.ts'
import { rollRows } from './roll-rows.ts'
import { cardOf, viewOf } from './view.ts'

type Names = 'vote.list' | 'vote.get' | 'vote.roll' | 'vote.result' | 'vote.receipt'

const newest = { by: '_id', direction: -1 } as const

export const listHandlers: Pick<Handlers<'vote'>, Names> = {
  'vote.list': async ({ store, reach, now }, { councilId, state, after }) => {
    await store.councils.get(councilId, reach)
    const where = { councilId, ...(state && { state }) }
    const { items, next } = await store.votes.page(where, everywhere, { order: newest, after })
    const open = items.filter((vote) => vote.state === 'open').map(({ id }) => id)
    const voted = await votedOf({ store }, open)
    return { items: items.map((vote) => cardOf(vote, voted.get(vote.id) ?? 0, now)), next }
  },

  'vote.get': async (context, { voteId }) =>
    viewOf(context, await context.store.votes.get(voteId, context.reach)),

  'vote.roll': async (context, { voteId }) => {
    const { store, reach } = context
    const vote = await store.votes.get(voteId, reach)
    const entries = await store.rollEntries.all({ voteId }, everywhere)
    return rollRows(context, vote, entries)
  },

  'vote.result': async ({ store, reach, grants }, { voteId }) => {
    const { outcome, photoIds, councilId, area } = await store.votes.get(voteId, reach)
    if (!outcome) throw new AppError('VOTE_RESULT_HIDDEN')
    const sees = mayDo(grants, 'enterPaper', { id: councilId, area })
    return { ...outcome, voteId, photoIds: sees ? photoIds : [] }
  },

  // whoever has the code was given it: three documents
  'vote.receipt': async ({ store, voterKey }, { code }) => {
    const receipt = await store.ballotReceipts.find(ballotReceiptId(voterKey(), code), everywhere)
    if (!receipt) throw new AppError('RECEIPT_UNKNOWN', { field: 'code', message: unknownReceipt })
    const { voteId, replaced, leaf } = receipt
    const { title, councilId, outcome } = await store.votes.get(voteId, everywhere)
    const { name: council } = await store.councils.get(councilId, everywhere)
    const place = (outcome?.leaves.indexOf(leaf) ?? -1) + 1
    const counted =
      outcome && place > 0 ? { place, of: outcome.leaves.length, head: outcome.ballotsHead } : null
    return { voteId, title, council, replaced, leaf, counted }
  },
}

const unknownReceipt = '没有找到这张回执，请对照投票后给您的十二位回执码再输一遍'

/** How many seats have voted, of each of these open votes; one read of their lines, 80 at most a vote. */
async function votedOf({ store }: Pick<Context, 'store'>, voteIds: readonly string[]) {
  const where = { voteId: { $in: voteIds }, voted: true }
  const lines =
    voteIds.length > 0 ? await store.rollEntries.parts(where, everywhere, ['voteId']) : []
  const counts = new Map<string, number>()
  for (const { voteId } of lines) counts.set(voteId, (counts.get(voteId) ?? 0) + 1)
  return counts
}
