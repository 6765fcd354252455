import { describe, expect, it } from 'vitest'
import { closeDueVotes } from '#functions/vote/due.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Choice } from '#shared/domain/vote/choice.ts'
import { tick } from '../support/orders.ts'
import { openTown } from '../support/town.ts'
import { board, cast, castAll, openVote, seatMore } from '../support/votes.ts'
import type { Refused } from '../support/world.ts'

const town = await openTown()
const { as, clock, councilId, database } = town
const { store } = database
const voters = [...(await board(town)), ...(await seatMore(town, 50))]
const [chair, vice] = voters as [(typeof voters)[0], (typeof voters)[0]]
const says: readonly Choice[] = ['for', 'for', 'against', 'abstain']

/** `ok`, or the code of the refusal. */
const outcomeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'ok',
    ({ code }: Refused) => code,
  )
const tally = (codes: readonly string[]) =>
  Object.fromEntries(
    [...new Set(codes)].sort().map((code) => [code, codes.filter((one) => one === code).length]),
  )

describe.each([false, true])(
  'a thousand ballots of 53 seats at the same moment (secret: %s)',
  (secret) => {
    it('are 53', async () => {
      const voteId = await openVote(town, { secret })
      const taps = Array.from({ length: 1000 }, (_, index) => {
        const voter = voters[(index * 7) % voters.length] ?? chair
        return outcomeOf(cast(town, voteId, voter, says[index % 4] ?? 'for'))
      })
      expect(tally(await Promise.all(taps))).toEqual({ ok: 53, ALREADY_VOTED: 947 })
      expect(await store.ballots.all({ voteId }, everywhere)).toHaveLength(53)
      expect(await store.ballotReceipts.all({ voteId }, everywhere)).toHaveLength(53)
      expect(await store.rollEntries.all({ voteId, voted: true }, everywhere)).toHaveLength(53)
      const { outcome } = await as('xu-meiling')('vote.close', { voteId })
      const { for: yes, against, abstain } = outcome?.count ?? {}
      expect((yes?.heads ?? 0) + (against?.heads ?? 0) + (abstain?.heads ?? 0)).toBe(53)
      expect(outcome?.voted).toEqual({ heads: 53, weight: 53 })
    }, 180_000)
  },
)

describe('fifty changes of one ballot at the same moment', () => {
  it('leave one, and one receipt that counts', async () => {
    const voteId = await openVote(town, { secret: true, changeable: true })
    await cast(town, voteId, chair, 'against')
    const changes = Array.from({ length: 50 }, (_, index) =>
      outcomeOf(cast(town, voteId, chair, says[index % 4] ?? 'for', true)),
    )
    expect(tally(await Promise.all(changes))).toEqual({ ok: 50 })
    const ballots = await store.ballots.all({ voteId }, everywhere)
    const receipts = await store.ballotReceipts.all({ voteId }, everywhere)
    const standing = receipts.filter(({ replaced }) => !replaced)
    expect([ballots.length, receipts.length, standing.length]).toEqual([1, 51, 1])
    expect(ballots[0]?.receiptId).toBe(standing[0]?.id)
  }, 120_000)
})

describe('an end', () => {
  it('by the clock and by many hands at once is one, with one resolution, one notice, one message each', async () => {
    const voteId = await openVote(town, { title: '一次结束' })
    await castAll(town, voteId, voters, ['for'])
    clock.pass({ hours: 73 })
    const hands = ['xu-meiling', 'li-guoqiang', 'liu-jianhua', 'xu-meiling']
    const closing = hands.map((who) => outcomeOf(as(who)('vote.close', { voteId })))
    const [, ...codes] = await Promise.all([tick(town), ...closing])
    expect(codes.filter((code) => code === 'ok').length).toBeLessThanOrEqual(1)
    expect(new Set(codes.filter((code) => code !== 'ok'))).toEqual(new Set(['MOVE_NOT_ALLOWED']))
    const resolutions = await store.resolutions.all({ voteId }, everywhere)
    expect(resolutions).toHaveLength(1)
    const notices = await store.notices.all({ _id: resolutions[0]?.noticeId }, everywhere)
    expect(notices).toMatchObject([{ kind: 'resolution', state: 'published' }])
    const lines = await store.recordLines.all({ aboutId: voteId, kind: 'voteClosed' }, everywhere)
    expect(lines).toHaveLength(1)
    const told = await store.messages.all({ aboutId: voteId, title: /通过/ }, everywhere)
    expect(told).toHaveLength(53)
  }, 120_000)

  it('of several votes at once numbers them without a gap', async () => {
    const before = await store.resolutions.all({ councilId }, everywhere)
    const votes: string[] = []
    for (const title of ['甲', '乙', '丙', '丁']) votes.push(await openVote(town, { title }))
    for (const voteId of votes) await castAll(town, voteId, voters.slice(0, 30), ['for'])
    clock.pass({ hours: 73 })
    const closing = votes.map((voteId) => outcomeOf(as('xu-meiling')('vote.close', { voteId })))
    expect(tally(await Promise.all(closing))).toEqual({ ok: 4 })
    const numbers = (await store.resolutions.all({ councilId }, everywhere))
      .map(({ number }) => number)
      .sort((one, other) => one - other)
    expect(numbers).toEqual(Array.from({ length: before.length + 4 }, (_, index) => index + 1))
  }, 120_000)

  it.each([false, true])(
    'and ballots at the same moment: each is counted or refused (changed: %s)',
    async (over) => {
      const voteId = await openVote(town, { secret: true, changeable: true })
      const first = over ? voters.slice(0, 20) : []
      await castAll(town, voteId, first, ['against'])
      const late = over ? first : voters
      const casting = late.map((voter) => outcomeOf(cast(town, voteId, voter, 'for', over)))
      await Promise.race(casting)
      const now = new Date(clock.now().getTime() + 73 * 3_600_000)
      await database.transaction((inside) => closeDueVotes({ store: inside, now }))
      const codes = await Promise.all(casting)
      const taken = codes.filter((code) => code === 'ok').length
      expect(tally(codes.filter((code) => code !== 'ok'))).toEqual(
        taken === late.length ? {} : { VOTE_OVER: late.length - taken },
      )
      const { outcome } = await as('wang-guilan')('vote.get', { voteId })
      const ballots = await store.ballots.all({ voteId }, everywhere)
      expect(ballots.every(({ counted }) => counted)).toBe(true)
      expect(outcome?.voted.heads).toBe(ballots.length)
      const yes = ballots.filter(({ choice }) => choice === 'for').length
      expect(yes).toBe(taken)
      if (outcome?.count) expect(outcome.count.for.heads).toBe(taken)
    },
    120_000,
  )
})

describe('a cancellation, a recusal and the first ballot at the same moment', () => {
  it('are one or the other', async () => {
    for (let round = 0; round < 5; round++) {
      const voteId = await openVote(town)
      const [cancelled, ...ballots] = await Promise.all([
        outcomeOf(as('xu-meiling')('vote.cancel', { voteId, reason: '写错了' })),
        ...[chair, vice].map((voter) => outcomeOf(cast(town, voteId, voter, 'for'))),
      ])
      const rows = await store.ballots.all({ voteId }, everywhere)
      const { state } = await store.votes.get(voteId, everywhere)
      expect(rows.length).toBe(ballots.filter((code) => code === 'ok').length)
      expect(state).toBe(cancelled === 'ok' ? 'cancelled' : 'open')
      if (state === 'cancelled') expect(rows).toEqual([])
    }
    const voteId = await openVote(town)
    const ask = { voteId, seatId: vice.seatId, because: '是他家的房子' }
    const [recused, voted] = await Promise.all([
      outcomeOf(as('liu-jianhua')('vote.recuse', ask)),
      outcomeOf(cast(town, voteId, chair, 'for')),
    ])
    const entry = await store.rollEntries.get(`${voteId}:${vice.seatId}`, everywhere)
    expect(entry.recused !== null).toBe(recused === 'ok')
    expect(['ok', 'VOTE_BEGUN']).toContain(recused)
    expect(voted).toBe('ok')
  }, 120_000)
})

describe('a proxy whom two choose at the same moment', () => {
  it('takes as many as the charter lets them', async () => {
    const voteId = await openVote(town)
    const givers = voters.slice(3, 9)
    const given = givers.map(({ who, seatId }) =>
      outcomeOf(
        as(who)('vote.entrust', { voteId, seatId, toSeatId: chair.seatId, words: '照他的意思' }),
      ),
    )
    expect(tally(await Promise.all(given))).toEqual({ ok: 1, PROXY_FULL: 5 })
  }, 60_000)
})
