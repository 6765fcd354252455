import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Department } from '#shared/domain/people/role.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { flawless, signAs } from '../support/covenant.ts'
import { answerAs, tick, visitWith } from '../support/orders.ts'
import { refused } from '../support/refusal.ts'
import { expectTrueRound, planAs, sendInspector, shareOf } from '../support/rounds.ts'
import { expectTrueTallies } from '../support/tallies.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, clock, codes, councilId, shops, database } = town
const { store } = database
const shopId = shops.pancakes
const owner = 'owner-02'
const secretary = as('liu-jianhua')
const close = (id = shopId) => secretary('shop.close', { shopId: id, reason: '回老家了' })
const reopen = (id = shopId) => secretary('shop.reopen', { shopId: id })
const order = (orderId: string, who = 'liu-jianhua') => as(who)('rectification.get', { orderId })
const oversight = async () => (await secretary('rectification.duties', {})).oversight
const visitAt = (roundId: string, at = shopId) => `${roundId}:${at}`
const look = (who: string, at: string, roundId: string, results = flawless()) =>
  as(who)('inspection.record', { shopId: at, visitId: visitAt(roundId, at), results })
const round = async (roundId: string) =>
  (await as('zheng-hong')('inspection.round', { roundId })).round
const keptVisit = (roundId: string) => store.visits.get(visitAt(roundId), everywhere)
const isOpen = async () => (await secretary('shop.get', { shopId })).state === 'open'

afterEach(async () => {
  if (!(await isOpen())) await reopen()
})

await sendInspector(town, 'second-one', 'sanitation')
for (const [who, at] of [
  ['li-guoqiang', shops.breakfast],
  [owner, shops.pancakes],
  ['chen-xiaoyu', shops.bookshop],
] as const)
  await signAs(town, who, at)

describe.sequential('what a shop that closes still had to put right', () => {
  let orders: string[] = []
  beforeEach(async () => {
    ;({ orders } = await visitWith(town, shopId, [
      [1, '1a', 3],
      [2, '2a', 4],
      [3, '3a', 2],
    ]))
    await answerAs(town, owner, { orderId: orders[1] ?? '', shopId })
  })

  it('lapses, with a line of its own, and is counted no more', async () => {
    expect(await oversight()).toMatchObject({ open: 2, toRecheck: 1 })
    await close()
    for (const orderId of orders) {
      expect(await order(orderId)).toMatchObject({ state: 'lapsed', overdue: false, may: [] })
      const { timeline } = await store.orders.get(orderId, everywhere)
      expect(timeline.at(-1)).toMatchObject({ move: 'lapse', reason: '回老家了' })
      expect((await order(orderId, owner)).history.at(-1)?.what).toBe('店铺歇业，不用整改了')
    }
    expect(await oversight()).toMatchObject({ open: 0, toRecheck: 0 })
    await expectTrueTallies(town)
    const { items } = await secretary('rectification.list', { state: 'lapsed' })
    expect(items).toHaveLength(3)
  })

  it('is neither answered nor re-checked nor reminded of, and does not come back', async () => {
    const [first = '', second = ''] = orders
    await answerAs(town, owner, { orderId: first, shopId })
    await close()
    await reopen()
    await refused(answerAs(town, owner, { orderId: first, shopId }), 'MOVE_NOT_ALLOWED')
    const again = { orderId: second, note: '', photos: [] }
    const recheck = as('ma-jun')('rectification.recheck', { ...again, verdict: 'pass' })
    await refused(recheck, 'MOVE_NOT_ALLOWED')
    clock.pass({ days: 10 })
    expect(await tick(town)).toMatchObject({ reminded: 0 })
    expect(await oversight()).toMatchObject({ open: 0, overdue: 0, toRecheck: 0 })
    await expectTrueTallies(town)
  })

  it('leaves its appeals to be decided: points come back, or stay lost', async () => {
    const appealed = orders.slice(0, 2)
    for (const orderId of appealed)
      await as(owner)('rectification.appeal', { orderId, text: '请再看看', photos: [] })
    const before = (await secretary('shop.get', { shopId })).month.parts[0]?.score ?? 0
    await close()
    expect(await oversight()).toMatchObject({ open: 0, toRecheck: 0, appeals: 2 })
    await expectTrueTallies(town)
    const decide = (appealId: string, verdict: 'upheld' | 'rejected') =>
      secretary('rectification.decide', { appealId, verdict, reason: '看过照片了' })
    const [first = '', second = ''] = appealed
    const upheld = await decide(first, 'upheld')
    expect(upheld).toMatchObject({ state: 'lapsed', held: false, appeal: { state: 'upheld' } })
    expect(upheld.appeal?.decision).toMatchObject({ before: 91, after: 94 })
    expect((await secretary('shop.get', { shopId })).month.parts[0]?.score).toBeGreaterThan(before)
    expect(await decide(second, 'rejected')).toMatchObject({ state: 'lapsed', held: false })
    expect(await oversight()).toMatchObject({ open: 0, toRecheck: 0, appeals: 0 })
    await expectTrueTallies(town)
    clock.pass({ days: 10 })
    expect(await tick(town)).toMatchObject({ reminded: 0 })
  })

  it('may still be appealed against in time, and the appeal taken back', async () => {
    const [orderId = ''] = orders
    await close()
    await as(owner)('rectification.appeal', { orderId, text: '请再看看', photos: [] })
    const back = await as(owner)('rectification.withdrawAppeal', { appealId: orderId })
    expect(back).toMatchObject({ state: 'lapsed', held: false })
    await expectTrueTallies(town)
  })
})

describe.sequential('visits that are ahead at a shop that closes', () => {
  const team: Department[] = ['sanitation', 'fire']

  it('are called off, and their round ends by itself when it was the last', async () => {
    const { id } = await planAs(town)
    await look('ma-jun', shops.breakfast, id)
    await look('ma-jun', shops.bookshop, id)
    expect(await round(id)).toMatchObject({ state: 'planned' })
    await close()
    expect(await keptVisit(id)).toMatchObject({ state: 'cancelled', waitsFor: [] })
    const ended = await round(id)
    expect(ended).toMatchObject({ state: 'closed', progress: { numerator: 2, denominator: 2 } })
    expect(ended.timeline.map(({ move }) => move)).toEqual(['plan', 'drop', 'finish'])
    expect(ended.timeline[1]).toMatchObject({ reason: '老味道煎饼馃子：回老家了' })
    await expectTrueRound(town, id)
    await reopen()
    await refused(look('ma-jun', shopId, id), 'VISIT_CANCELLED')
    expect((await as('ma-jun')('inspection.route', { councilId })).items).toEqual([])
  })

  it('leave a round with other shops going on, in each of several rounds', async () => {
    const rounds = [await planAs(town), await planAs(town)]
    await close()
    for (const { id } of rounds) {
      const kept = await round(id)
      expect(kept).toMatchObject({ state: 'planned', progress: { denominator: 2 } })
      await expectTrueRound(town, id)
      await as('zheng-hong')('inspection.cancelRound', { roundId: id, reason: '改期' })
    }
  })

  it('leave a round of that shop alone called off, not done', async () => {
    const { id } = await planAs(town, { shopIds: [shopId] })
    await close()
    expect(await round(id)).toMatchObject({ state: 'cancelled', may: [] })
    await expectTrueRound(town, id)
  })

  it('keep the part that was handed in, and what it found lapses', async () => {
    const { id } = await planAs(town, { departments: team, shopIds: [shopId, shops.bookshop] })
    await look('he-wei', shopId, id, shareOf('fire', team))
    await close()
    const visit = await keptVisit(id)
    expect(visit).toMatchObject({ state: 'cancelled', done: ['fire'], waitsFor: [] })
    expect(visit.inspectionId).not.toBeNull()
    expect(await round(id)).toMatchObject({ state: 'planned', progress: { denominator: 1 } })
    await expectTrueRound(town, id)
    await as('zheng-hong')('inspection.cancelRound', { roundId: id, reason: '改期' })
  })

  it('want no second look any more, and the first is opened', async () => {
    const { id } = await planAs(town, { shopIds: [shopId], secondShare: 50 })
    const { id: firstId } = await look('ma-jun', shopId, id)
    const seen = async () =>
      (await as('second-one')('inspection.list', { shopId })).items.map((card) => card.id)
    expect(await seen()).not.toContain(firstId)
    expect(await round(id)).toMatchObject({ state: 'planned' })
    await close()
    expect(await seen()).toContain(firstId)
    expect(await round(id)).toMatchObject({
      state: 'closed',
      progress: { numerator: 1, denominator: 1 },
      second: { progress: { numerator: 0, denominator: 0 } },
    })
    await expectTrueRound(town, id)
    expect((await as('second-one')('inspection.route', {})).items).toEqual([])
    await reopen()
    await refused(look('second-one', shopId, id), 'VISIT_DONE')
  })
})

describe.sequential('mutual checks', () => {
  const checks = () => {
    const month = { councilId, period: periodOf(clock.now()) }
    return store.mutualChecks.all(month, everywhere)
  }

  it('that a shop which closes was to make, or others of it, lapse; the rest stay', async () => {
    expect(await secretary('inspection.assignMutual', { councilId })).toMatchObject({ assigned: 3 })
    await close()
    for (const { checkerShopId, shopId: checked, state, timeline } of await checks()) {
      const concerned = [checkerShopId, checked].includes(shopId)
      expect(state).toBe(concerned ? 'lapsed' : 'assigned')
      if (concerned) expect(timeline.at(-1)).toMatchObject({ move: 'close', reason: '回老家了' })
    }
    await reopen()
    const states = (await checks()).map(({ state }) => state).sort()
    expect(states).toEqual(['assigned', 'lapsed', 'lapsed'])
    const { task } = await as(owner)('inspection.mutualMine', { shopId })
    expect(task).toMatchObject({ state: 'lapsed' })
    const said = [1, 2, 3, 6].map((no) => ({ no, verdict: 'good' as const, note: '' }))
    const late = as(owner)('inspection.checkMutual', { checkId: task?.id ?? '', verdicts: said })
    await refused(late, 'MOVE_NOT_ALLOWED')
  })
})

describe.sequential('a shop that is handed on', () => {
  it('keeps its orders, which the new owner sees and answers', async () => {
    const { orders } = await visitWith(town, shopId, [[1, '1a', 3]])
    const [orderId = ''] = orders
    const { id: roundId } = await planAs(town, { shopIds: [shopId] })
    await secretary('shop.transfer', { shopId, reason: '转给了亲戚' })
    await refused(order(orderId, owner), 'FORBIDDEN')
    const { person } = await as('new-owner')('people.join', { name: '新店主' })
    const post = { code: person?.code ?? '', role: 'merchant', place: shopId } as const
    await secretary('people.appoint', post)
    const { items } = await as('new-owner')('rectification.mine', { shopId })
    expect(items.map(({ id }) => id)).toEqual([orderId])
    expect((await order(orderId, 'new-owner')).may).toContain('answer')
    const answered = await answerAs(town, 'new-owner', { orderId, shopId })
    expect(answered).toMatchObject({ state: 'answered' })
    expect(await round(roundId)).toMatchObject({ state: 'planned', progress: { denominator: 1 } })
    await expectTrueTallies(town)
  })
})

describe.sequential('a closed shop', () => {
  const bind = () => {
    const post = { code: codes['wang-guilan'], role: 'merchant', place: shopId } as const
    return secretary('people.appoint', post)
  }

  it('is bound to nobody', async () => {
    const owners = () => store.grants.all({ shopId, role: 'merchant' }, everywhere)
    const before = await owners()
    await close()
    await refused(bind(), 'SHOP_CLOSED')
    expect(await owners()).toEqual(before)
  })

  it('has nothing that waits, whatever meets it as it closes', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      await Promise.allSettled([
        visitWith(town, shopId, [[1, '1a', 3]]),
        planAs(town, { shopIds: [shopId] }),
        secretary('inspection.assignMutual', { councilId }),
        close(),
        visitWith(town, shopId, [[2, '2a', 4]], 'he-wei'),
      ])
      if (await isOpen()) await close()
      const owed = { shopId, state: { $in: ['open', 'answered'] } }
      expect(await store.orders.all(owed, everywhere)).toEqual([])
      const ahead = { shopId, state: { $in: ['waiting', 'partial'] } }
      expect(await store.visits.all(ahead, everywhere)).toEqual([])
      await expectTrueTallies(town)
      await reopen()
    }
  })
})
