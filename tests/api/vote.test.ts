import { describe, expect, it } from 'vitest'
import { everywhere } from '#shared/domain/people/reach.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { board, cast, castAll, inHours, openVote, seatMore, voteText } from '../support/votes.ts'

const town = await openTown()
const { as, clock, councilId, parkId, database } = town
const { store } = database
const voters = [...(await board(town)), ...(await seatMore(town, 2))]
const [chair, vice, director] = ['xu-meiling', 'li-guoqiang', 'guo-liang'].map(
  (who) => voters.find((voter) => voter.who === who) ?? { who, seatId: '' },
) as [(typeof voters)[0], (typeof voters)[0], (typeof voters)[0]]
const newcomers = voters.filter(({ who }) => who.startsWith('director-'))

describe('who puts something to the vote', () => {
  const wish = { ...voteText, councilId, endsAt: inHours(town, 72) }

  it.each([
    [0.5, '截止时间至少要在一个小时以后'],
    [24 * 31, '截止时间最晚在 30 天以后'],
    [-5, '截止时间至少要在一个小时以后'],
  ])('cannot end it in %d hours', async (hours, sentence) => {
    const call = as('xu-meiling')('vote.open', { ...wish, endsAt: inHours(town, hours) })
    await expect(call).rejects.toMatchObject({ field: 'endsAt', message: sentence })
  })

  it('sits in the lead or the secretariat, or is the secretary', async () => {
    await refused(as('guo-liang')('vote.open', wish), 'SEAT_MAY_NOT')
    await refused(as('wang-guilan')('vote.open', wish), 'FORBIDDEN')
    await refused(as('cao-xue')('vote.open', wish), 'OUT_OF_REACH')
    await refused(as('xu-meiling')('vote.open', { ...wish, councilId: parkId }), 'OUT_OF_REACH')
  })

  it('names owners that sit in this council and can act, and days that come', async () => {
    const supervisor = await store.seats.first({ councilId, seat: 'specialSupervisor' }, everywhere)
    const open = (seatId: string, dueOn: string) =>
      as('xu-meiling')('vote.open', { ...wish, measures: [{ text: '买灯', seatId, dueOn }] })
    await refused(open('0'.repeat(24), '2040-01-01'), 'INVALID_INPUT', 'measures.0.seatId')
    await refused(open(supervisor?.id ?? '', '2040-01-01'), 'INVALID_INPUT', 'measures.0.seatId')
    await refused(open(chair.seatId, '2020-01-01'), 'INVALID_INPUT', 'measures.0.dueOn')
  })

  it('cannot weigh what is secret, cannot hide two among two, and cannot ask an empty table', async () => {
    const secret = { ...wish, secret: true }
    await refused(
      as('xu-meiling')('vote.open', { ...secret, rule: 'doubleMajority' }),
      'SECRET_NOT_WEIGHED',
      'secret',
    )
    const inPark = { ...secret, councilId: parkId }
    await refused(as('luo-yifan')('vote.open', inPark), 'SECRET_TOO_FEW', 'secret')
    const { id } = await as('zheng-hong')('council.found', {
      name: '泰达议事亭',
      kind: 'deliberation',
      area: '120116014003',
    })
    await refused(as('liu-jianhua')('vote.open', { ...wish, councilId: id }), 'ROLL_EMPTY')
  })

  it('knows no motion that there is not', async () => {
    await refused(
      as('xu-meiling')('vote.open', { ...wish, motionId: '0'.repeat(24) }),
      'OUT_OF_REACH',
    )
  })

  it('is not heard by anybody whom it does not concern, and leaves nothing when refused', async () => {
    expect(await store.votes.all({ councilId }, everywhere)).toEqual([])
    expect(await store.rollEntries.all({ councilId }, everywhere)).toEqual([])
  })
})

describe.sequential('an open vote', () => {
  let voteId = ''
  const get = (who: string) => as(who)('vote.get', { voteId })

  it('is told to everyone on its roll, and stands in the record', async () => {
    voteId = await openVote(town, {
      measures: [{ text: '买灯、装灯', seatId: vice.seatId, dueOn: '2040-01-01' }],
    })
    for (const { who } of voters) {
      const { items } = await as(who)('inbox.list', {})
      expect(items[0]).toMatchObject({ about: 'vote', aboutId: voteId })
    }
    const view = await get('wang-guilan')
    expect(view).toMatchObject({
      title: '门前统一装灯',
      state: 'open',
      taking: true,
      roll: { heads: 5, weight: 5 },
      voted: 0,
      outcome: null,
      carried: null,
      seats: [],
      may: [],
      measures: [{ owner: '副理事长（李国强）' }],
    })
    const line = await store.recordLines.first({ aboutId: voteId }, everywhere)
    expect(line).toMatchObject({ kind: 'voteOpened', facts: { rule: 'majority', roll: '5/5' } })
  })

  it('waits in the duties of those who have not voted', async () => {
    const { waiting, votes } = await as('li-guoqiang')('vote.duties', {})
    expect([waiting, votes[0]]).toMatchObject([1, { id: voteId, seats: 1 }])
    await cast(town, voteId, vice, 'for')
    expect((await as('li-guoqiang')('vote.duties', {})).waiting).toBe(0)
  })

  it('takes one ballot of a seat, from whoever sits there and nobody else', async () => {
    await refused(cast(town, voteId, vice, 'against'), 'ALREADY_VOTED')
    await refused(cast(town, voteId, vice, 'against', true), 'BALLOT_STAYS')
    await refused(
      cast(town, voteId, { ...vice, who: 'guo-liang' }, 'for'),
      'SEAT_NOT_YOURS',
      'seatId',
    )
    await refused(cast(town, voteId, { ...chair, who: 'luo-yifan' }, 'for'), 'OUT_OF_REACH')
    const elsewhere = { who: 'guo-liang', seatId: '0'.repeat(24) }
    await refused(cast(town, voteId, elsewhere, 'for'), 'NOT_ON_ROLL', 'seatId')
    expect(await store.ballots.all({ voteId }, everywhere)).toHaveLength(1)
  })

  it('shows its caster what they said, nobody else, and to all how many have voted', async () => {
    const [own] = (await get('li-guoqiang')).seats
    expect(own).toMatchObject({ as: 'own', voted: true, choice: 'for', may: [] })
    for (const who of ['xu-meiling', 'liu-jianhua', 'wang-guilan', 'lin-zhiyuan']) {
      const told = [
        await get(who),
        await as(who)('vote.roll', { voteId }),
        await as(who)('vote.list', { councilId }),
      ]
      expect(JSON.stringify(told)).not.toMatch(/"choice":"/)
      expect(told[0]).toMatchObject({ voted: 1, outcome: null })
      await refused(as(who)('vote.result', { voteId }), 'VOTE_RESULT_HIDDEN')
    }
  })

  it('tells who has voted where the charter says so', async () => {
    const roll = await as('wang-guilan')('vote.roll', { voteId })
    expect(roll.map(({ name, voted }) => [name, voted])).toEqual([
      ['徐美玲', false],
      ['李国强', true],
      ['郭亮', false],
      ['理事1', false],
      ['理事2', false],
    ])
  })

  it('goes on while somebody may still vote, and cannot be cancelled any more', async () => {
    await refused(as('xu-meiling')('vote.close', { voteId }), 'VOTE_GOES_ON')
    await refused(as('guo-liang')('vote.close', { voteId }), 'SEAT_MAY_NOT')
    await refused(as('xu-meiling')('vote.cancel', { voteId, reason: '算了' }), 'VOTE_BEGUN')
  })

  it('goes to whoever sits on the seat later, if nobody has voted for it', async () => {
    const [first] = newcomers
    const { person } = await as('successor')('people.join', { name: '接任的' })
    const handOver = { seatId: first?.seatId ?? '', code: person?.code ?? '', reason: '换届' }
    await as('liu-jianhua')('council.handOver', handOver)
    await refused(cast(town, voteId, first ?? chair, 'for'), 'FORBIDDEN')
    await cast(town, voteId, { who: 'successor', seatId: first?.seatId ?? '' }, 'against')
  })

  it('ends when everyone has voted, and is published with who does what by when', async () => {
    await cast(town, voteId, chair, 'for')
    await cast(town, voteId, director, 'abstain')
    await cast(town, voteId, newcomers[1] ?? chair, 'for')
    expect((await get('xu-meiling')).may).toContain('close')
    const closed = await as('xu-meiling')('vote.close', { voteId })
    const year = clock.now().getFullYear()
    expect(closed).toMatchObject({
      state: 'closed',
      carried: true,
      outcome: {
        count: {
          for: { heads: 3, weight: 3 },
          against: { heads: 1, weight: 1 },
          abstain: { heads: 1, weight: 1 },
        },
        quorumMet: true,
        verdict: 'carried',
      },
      resolutionId: `${councilId}:${year}:1`,
    })
    const resolution = await as('wang-guilan')('vote.resolution', {
      resolutionId: closed.resolutionId ?? '',
    })
    expect(resolution).toMatchObject({
      title: `康翠商圈共同缔造理事会决议〔${year}〕1号`,
      about: '门前统一装灯',
      number: 1,
      measures: [{ owner: '副理事长（李国强）' }],
    })
    const notice = await as('wang-guilan')('notice.open', { noticeId: resolution.noticeId ?? '' })
    expect(notice).toMatchObject({ kind: 'resolution', signedBy: '康翠商圈共同缔造理事会' })
    expect(notice.body).toContain('名单上 5 席，5 席投了票：同意 3，反对 1，弃权 1。')
    expect(notice.body).toContain('1. 买灯、装灯（副理事长（李国强），2040年1月1日前）')
  })

  it('shows afterwards who chose what, and everyone on its roll hears how it ended', async () => {
    const roll = await as('wang-guilan')('vote.roll', { voteId })
    expect(roll.map(({ choice }) => choice)).toEqual(['for', 'for', 'abstain', 'against', 'for'])
    for (const who of [...voters.map((voter) => voter.who), 'successor']) {
      const { items } = await as(who)('inbox.list', {})
      expect(items.map(({ title }) => title)).toContain('表决通过了：门前统一装灯')
    }
    const lines = await store.recordLines.all({ councilId }, everywhere)
    const kinds = lines.sort((one, other) => one.no - other.no).map(({ kind }) => kind)
    expect(kinds.slice(-2)).toEqual(['voteClosed', 'resolved'])
  })

  it('is over for good', async () => {
    await refused(as('xu-meiling')('vote.close', { voteId }), 'MOVE_NOT_ALLOWED')
    await refused(cast(town, voteId, chair, 'against', true), 'VOTE_OVER')
    await refused(as('xu-meiling')('vote.cancel', { voteId, reason: '不算' }), 'MOVE_NOT_ALLOWED')
  })
})

describe('a vote whose hour has come', () => {
  it('takes nothing more, even if the clock has not come by, and is ended by hand or by the clock', async () => {
    const voteId = await openVote(town)
    await cast(town, voteId, chair, 'for')
    clock.pass({ hours: 72 })
    await refused(cast(town, voteId, vice, 'for'), 'VOTE_OVER')
    await refused(
      as('guo-liang')('vote.recuse', { voteId, seatId: director.seatId, because: '亲戚' }),
      'VOTE_OVER',
    )
    expect((await as('li-guoqiang')('vote.duties', {})).waiting).toBe(0)
    const { outcome, resolutionId } = await as('liu-jianhua')('vote.close', { voteId })
    expect([outcome?.verdict, outcome?.quorumMet, resolutionId]).toEqual(['noQuorum', false, null])
  })
})

describe('a vote nobody has voted in', () => {
  it('can be cancelled with a reason that all of its roll hear', async () => {
    const voteId = await openVote(town, { title: '要取消的' })
    clock.pass({ hours: 1 })
    const view = await as('li-guoqiang')('vote.cancel', { voteId, reason: '写错了' })
    expect(view).toMatchObject({ state: 'cancelled', reason: '写错了', may: [], outcome: null })
    const { items } = await as('guo-liang')('inbox.list', {})
    expect(items[0]).toMatchObject({ title: '表决取消了：要取消的', text: '写错了' })
    await expect(cast(town, voteId, chair, 'for')).rejects.toMatchObject({
      code: 'VOTE_OVER',
      message: '这次表决取消了，不用投了',
    })
    await refused(as('xu-meiling')('vote.close', { voteId }), 'MOVE_NOT_ALLOWED')
  })
})

describe('a ballot that may be changed', () => {
  it('counts as it was last, and the earlier receipt says that it was replaced', async () => {
    const voteId = await openVote(town, { changeable: true })
    const { receipt: first } = await cast(town, voteId, chair, 'against')
    const { receipt: second } = await cast(town, voteId, chair, 'for', true)
    await castAll(town, voteId, [vice, director, newcomers[1] ?? chair], ['for'])
    await refused(as('xu-meiling')('vote.close', { voteId }), 'VOTE_GOES_ON')
    const told = (code: string) => as('nobody-at-all')('vote.receipt', { code })
    expect(await told(first)).toMatchObject({ voteId, replaced: true, counted: null })
    expect(await told(second)).toMatchObject({ replaced: false, counted: null })
    clock.pass({ hours: 72 })
    const { outcome } = await as('xu-meiling')('vote.close', { voteId })
    expect(outcome?.count).toMatchObject({ for: { heads: 4 }, against: { heads: 0 } })
    const { leaves, ballotsHead } = await as('wang-guilan')('vote.result', { voteId })
    const { leaf, counted } = await told(second)
    expect(counted).toEqual({ place: leaves.indexOf(leaf) + 1, of: 4, head: ballotsHead })
    expect(await told(first)).toMatchObject({ replaced: true, counted: null })
    await refused(told('2222-2222-2222'), 'RECEIPT_UNKNOWN', 'code')
  })
})
