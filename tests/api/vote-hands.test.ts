import { describe, expect, it } from 'vitest'
import { textHash } from '#functions/lib/store/text-hash.ts'
import { seatIn } from '#functions/local/demo/seats.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Choice } from '#shared/domain/vote/choice.ts'
import { tick } from '../support/orders.ts'
import { photoBy } from '../support/photos.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { board, cast, castAll, openVote, seatMore, type Voter } from '../support/votes.ts'

const town = await openTown()
const { as, clock, councilId, database } = town
const { store } = database
const core = await board(town)
const voterAs = (who: string) => core.find((voter) => voter.who === who) as Voter
const [chair, vice, director] = ['xu-meiling', 'li-guoqiang', 'guo-liang'].map(voterAs) as [
  Voter,
  Voter,
  Voter,
]
const more = await seatMore(town, 4)
const [one, two, three, four] = more as [Voter, Voter, Voter, Voter]
const words = '这次表决请副理事长替我投'

const entrust = (voteId: string, from: Voter, to: Voter, extra: object = { words }) =>
  as(from.who)('vote.entrust', { voteId, seatId: from.seatId, toSeatId: to.seatId, ...extra })
const seatOf = async (who: string, voteId: string, seatId: string) =>
  (await as(who)('vote.get', { voteId })).seats.find((seat) => seat.seatId === seatId)

describe('a mandate', () => {
  it('is written, lets its proxy vote once for the other seat, and says so on the roll', async () => {
    const voteId = await openVote(town)
    await refused(entrust(voteId, one, vice, {}), 'MANDATE_UNWRITTEN', 'words')
    await entrust(voteId, one, vice)
    expect(await seatOf('li-guoqiang', voteId, one.seatId)).toMatchObject({
      as: 'mandate',
      may: ['cast'],
    })
    expect((await as('li-guoqiang')('vote.duties', {})).votes[0]).toMatchObject({ seats: 2 })
    expect((await as(one.who)('vote.duties', {})).waiting).toBe(0)
    await refused(cast(town, voteId, one, 'for'), 'MANDATE_GIVEN')
    await refused(cast(town, voteId, { ...one, who: 'guo-liang' }, 'for'), 'SEAT_NOT_YOURS')
    await cast(town, voteId, { ...one, who: 'li-guoqiang' }, 'against')
    await cast(town, voteId, vice, 'for')
    await refused(cast(town, voteId, { ...one, who: 'li-guoqiang' }, 'for'), 'ALREADY_VOTED')
    const roll = await as('wang-guilan')('vote.roll', { voteId })
    expect(roll.find(({ seatId }) => seatId === one.seatId)).toMatchObject({
      voted: true,
      way: 'proxy',
      mandateTo: '副理事长（李国强）',
    })
    await refused(as(one.who)('vote.revoke', { voteId, seatId: one.seatId }), 'ALREADY_VOTED')
    const lines = await store.recordLines.all({ aboutId: voteId, kind: 'mandated' }, everywhere)
    expect(lines.map(({ facts }) => facts.toSeatId)).toEqual([vice.seatId])
  })

  it('is taken back before the ballot is cast, and then its giver votes', async () => {
    const voteId = await openVote(town)
    await refused(as(one.who)('vote.revoke', { voteId, seatId: one.seatId }), 'NO_MANDATE')
    await entrust(voteId, one, vice)
    await as(one.who)('vote.revoke', { voteId, seatId: one.seatId })
    await refused(cast(town, voteId, { ...one, who: 'li-guoqiang' }, 'for'), 'SEAT_NOT_YOURS')
    await cast(town, voteId, one, 'for')
  })

  it('goes to a seat of the roll that has none to give away, has not stood back, and has room', async () => {
    const voteId = await openVote(town)
    const nowhere = { who: '', seatId: '0'.repeat(24) }
    await refused(entrust(voteId, one, nowhere), 'PROXY_UNFIT', 'toSeatId')
    await refused(entrust(voteId, one, one), 'PROXY_UNFIT', 'toSeatId')
    await entrust(voteId, two, vice)
    await refused(entrust(voteId, one, vice), 'PROXY_FULL', 'toSeatId')
    await refused(entrust(voteId, one, two), 'PROXY_UNFIT', 'toSeatId')
    await refused(entrust(voteId, vice, chair), 'PROXY_UNFIT', 'seatId')
    await as('guo-liang')('vote.recuse', { voteId, seatId: director.seatId, because: '我家的店' })
    await refused(entrust(voteId, one, director), 'PROXY_UNFIT', 'toSeatId')
    await refused(entrust(voteId, two, chair), 'MANDATE_GIVEN')
    await refused(entrust(voteId, { ...three, who: 'guo-liang' }, chair), 'SEAT_NOT_YOURS')
  })

  it('on paper is entered by the desk, with its photo', async () => {
    const voteId = await openVote(town)
    const given = { voteId, seatId: one.seatId, toSeatId: chair.seatId }
    await refused(
      as('liu-jianhua')('vote.entrust', { ...given, words }),
      'MANDATE_UNWRITTEN',
      'photoId',
    )
    await refused(
      as('liu-jianhua')('vote.entrust', { ...given, photoId: '0'.repeat(24) }),
      'PHOTO_MISSING',
    )
    const photoId = await photoBy(town, 'liu-jianhua', 'mandate')
    await as('liu-jianhua')('vote.entrust', { ...given, photoId })
    const entry = await store.rollEntries.get(`${voteId}:${one.seatId}`, everywhere)
    expect(entry.mandate).toMatchObject({ hand: 'paper', photoId, post: '康翠社区 社区书记' })
    await cast(town, voteId, { ...one, who: 'xu-meiling' }, 'for')
  })

  it('ends when somebody else sits on the seat', async () => {
    const voteId = await openVote(town)
    await entrust(voteId, four, vice)
    const { person } = await as('heir')('people.join', { name: '接任的' })
    const handOver = { seatId: four.seatId, code: person?.code ?? '', reason: '换人' }
    await as('liu-jianhua')('council.handOver', handOver)
    await refused(cast(town, voteId, { ...four, who: 'li-guoqiang' }, 'for'), 'SEAT_NOT_YOURS')
    await cast(town, voteId, { ...four, who: 'heir' }, 'for')
  })
})

describe('a seat that stands back', () => {
  it('leaves the base, and frees those who had entrusted theirs to it', async () => {
    const voteId = await openVote(town, { title: '回避的' })
    await entrust(voteId, one, vice)
    clock.pass({ hours: 1 })
    const back = { voteId, seatId: vice.seatId, because: '灯是从我家店里买' }
    await refused(as('guo-liang')('vote.recuse', back), 'SEAT_NOT_YOURS')
    const view = await as('li-guoqiang')('vote.recuse', back)
    expect(view).toMatchObject({ recused: 1, roll: { heads: 7 } })
    await refused(cast(town, voteId, vice, 'for'), 'SEAT_RECUSED')
    await refused(as('li-guoqiang')('vote.recuse', back), 'SEAT_RECUSED')
    expect((await as(one.who)('inbox.list', {})).items[0]).toMatchObject({
      title: '您委托的人回避了：回避的',
    })
    await castAll(town, voteId, [chair, director, one, two], ['for'])
    clock.pass({ hours: 72 })
    const { outcome } = await as('xu-meiling')('vote.close', { voteId })
    expect(outcome).toMatchObject({ recused: { heads: 1 }, voted: { heads: 4 }, carried: true })
    const line = await store.recordLines.first({ aboutId: voteId, kind: 'recused' }, everywhere)
    expect(line?.facts).toEqual({
      seatId: vice.seatId,
      becauseHash: textHash('灯是从我家店里买'),
    })
  })

  it('is asked to by those who hold the vote, only while nobody has voted, and never after its own ballot', async () => {
    const voteId = await openVote(town)
    const ask = (seatId: string) =>
      as('liu-jianhua')('vote.recuse', { voteId, seatId, because: '当事的一方' })
    await ask(director.seatId)
    await cast(town, voteId, chair, 'for')
    await refused(ask(vice.seatId), 'VOTE_BEGUN')
    await refused(
      as('xu-meiling')('vote.recuse', { voteId, seatId: chair.seatId, because: '想起来了' }),
      'ALREADY_VOTED',
    )
    await as('li-guoqiang')('vote.recuse', { voteId, seatId: vice.seatId, because: '亲戚' })
  })
})

describe('paper in an open vote', () => {
  it('is one ballot of its seat, with a photo, in the same count', async () => {
    const voteId = await openVote(town)
    const photoId = await photoBy(town, 'liu-jianhua', 'vote')
    const paper = { voteId, seatId: one.seatId, choice: 'against', photoId } as const
    await refused(as('xu-meiling')('vote.paper', paper), 'FORBIDDEN')
    await refused(
      as('liu-jianhua')('vote.paper', { ...paper, photoId: '0'.repeat(24) }),
      'PHOTO_MISSING',
    )
    const papers = { voteId, seatIds: [one.seatId, two.seatId, three.seatId], photoIds: [photoId] }
    const counts = { for: 3, against: 0, abstain: 0 }
    await refused(as('liu-jianhua')('vote.papers', { ...papers, counts }), 'PAPER_OTHERWISE')
    await as('liu-jianhua')('vote.paper', paper)
    await refused(cast(town, voteId, one, 'for'), 'ALREADY_VOTED')
    await cast(town, voteId, two, 'for')
    const second = await photoBy(town, 'liu-jianhua', 'vote')
    const again = { ...paper, seatId: two.seatId, photoId: second }
    await refused(as('liu-jianhua')('vote.paper', again), 'ALREADY_VOTED')
    await refused(
      as('liu-jianhua')('vote.paper', { ...again, photoId, seatId: three.seatId }),
      'PHOTO_MISSING',
    )
    clock.pass({ hours: 72 })
    const { outcome } = await as('xu-meiling')('vote.close', { voteId })
    expect(outcome?.count).toMatchObject({ for: { heads: 1 }, against: { heads: 1 } })
    const photosFor = async (who: string) => (await as(who)('vote.result', { voteId })).photoIds
    expect([await photosFor('liu-jianhua'), await photosFor('xu-meiling')]).toEqual([[photoId], []])
    await expect(as('liu-jianhua')('photo.get', { photoId })).resolves.toMatchObject({
      id: photoId,
    })
    await refused(as('xu-meiling')('photo.get', { photoId }), 'OUT_OF_REACH')
  })

  it('of a seat on which nobody sits any more is nobody’s', async () => {
    const voteId = await openVote(town)
    const seat = seatIn(as('liu-jianhua'), councilId)
    const { person } = await as('short')('people.join', { name: '短任' })
    const seatId = await seat(person?.code ?? '', { seat: 'director' })
    const photoId = await photoBy(town, 'liu-jianhua', 'vote')
    const paper = { voteId, choice: 'for', photoId } as const
    await refused(as('liu-jianhua')('vote.paper', { ...paper, seatId }), 'NOT_ON_ROLL')
    await as('liu-jianhua')('council.vacateSeat', { seatId: three.seatId, reason: '搬走' })
    await refused(as('liu-jianhua')('vote.paper', { ...paper, seatId: three.seatId }), 'SEAT_EMPTY')
    await as('liu-jianhua')('council.vacateSeat', { seatId, reason: '期满' })
  })
})

describe('paper in a secret vote', () => {
  it('comes in a heap of three seats or more whose sums agree, and is of none of them', async () => {
    const voteId = await openVote(town, { secret: true, changeable: true })
    const photoIds = [await photoBy(town, 'liu-jianhua', 'vote')]
    const seatIds = [one, two, director].map(({ seatId }) => seatId)
    const enter = (more: object) =>
      as('liu-jianhua')('vote.papers', {
        ...{ voteId, seatIds, photoIds, counts: { for: 1, against: 2, abstain: 0 } },
        ...more,
      })
    const single = {
      voteId,
      seatId: one.seatId,
      choice: 'for',
      photoId: photoIds[0] ?? '',
    } as const
    await refused(as('liu-jianhua')('vote.paper', single), 'PAPER_OTHERWISE')
    await refused(enter({ seatIds: seatIds.slice(0, 2) }), 'PAPERS_TOO_FEW', 'seatIds')
    await refused(enter({ seatIds: [one, one, two].map(({ seatId }) => seatId) }), 'PAPERS_TOO_FEW')
    await refused(enter({ counts: { for: 2, against: 2, abstain: 0 } }), 'PAPERS_UNEQUAL', 'counts')
    await refused(enter({ counts: { for: -1, against: 4, abstain: 0 } }), 'INVALID_INPUT')
    await cast(town, voteId, director, 'for')
    await refused(enter({}), 'ALREADY_VOTED')
    expect(await store.rollEntries.all({ voteId, voted: true }, everywhere)).toHaveLength(1)
    await enter({ seatIds: [one, two, vice].map(({ seatId }) => seatId) })
    await refused(cast(town, voteId, one, 'for', true), 'BALLOT_ON_PAPER')
    const loose = await store.ballots.all({ voteId, receiptId: null }, everywhere)
    expect(loose.map(({ seatId }) => seatId)).toEqual([null, null, null])
    await cast(town, voteId, chair, 'for')
    clock.pass({ hours: 72 })
    const { outcome } = await as('xu-meiling')('vote.close', { voteId })
    expect(outcome?.count).toMatchObject({ for: { heads: 3 }, against: { heads: 2 } })
  })
})

describe('the clock', () => {
  it('reminds those who have not voted a day before the end, once, and ends what is over', async () => {
    const voteId = await openVote(town, { title: '提醒的', secret: true })
    await entrust(voteId, one, vice)
    await castAll(town, voteId, [chair, director], ['for'])
    clock.pass({ hours: 49 })
    const remindersOf = async (who: string) =>
      (await as(who)('inbox.list', {})).items.filter(({ title }) => title === '还没有投票：提醒的')
        .length
    for (const turn of [1, 2]) {
      await tick(town)
      expect([turn, await remindersOf('li-guoqiang'), await remindersOf(two.who)]).toEqual([
        turn,
        1,
        1,
      ])
      for (const who of ['xu-meiling', 'guo-liang', one.who]) expect(await remindersOf(who)).toBe(0)
      clock.pass({ hours: 1 })
    }
    clock.pass({ hours: 22 })
    await tick(town)
    const view = await as('wang-guilan')('vote.get', { voteId })
    expect(view).toMatchObject({
      state: 'closed',
      outcome: { verdict: 'noQuorum', count: null, voted: { heads: 2 } },
    })
  })
})

describe('weights', () => {
  const says: readonly Choice[] = ['for', 'for', 'against', 'against']

  it('decide a 双过半 by area as well as by heads', async () => {
    const { id: unitId } = await as('liu-jianhua')('council.enter', {
      councilId,
      kind: 'organisation',
      name: '大商场',
      weight: 5000,
    })
    const { person } = await as('mall')('people.join', { name: '商场的' })
    const seat = seatIn(as('liu-jianhua'), councilId)
    const mall = {
      who: 'mall',
      seatId: await seat(person?.code ?? '', { seat: 'director', unitId }),
    }
    const voteId = await openVote(town, { rule: 'doubleMajority' })
    await castAll(town, voteId, [chair, vice, director, mall, one], [...says, 'for'])
    clock.pass({ hours: 72 })
    const { outcome, carried } = await as('xu-meiling')('vote.close', { voteId })
    expect(outcome?.count).toMatchObject({ for: { heads: 3 }, against: { heads: 2, weight: 5001 } })
    expect([carried, outcome?.verdict]).toEqual([false, 'rejected'])
  })
})
