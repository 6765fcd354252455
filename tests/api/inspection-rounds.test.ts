import { describe, expect, it } from 'vitest'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Department } from '#shared/domain/people/role.ts'
import { addDays, dayOf } from '#shared/kernel/time.ts'
import { isWorkday } from '#shared/kernel/working-time.ts'
import { contentsOf } from '../support/contents.ts'
import { except, finding, flawless, photographed } from '../support/covenant.ts'
import { refused } from '../support/refusal.ts'
import { planAs, planFor, sendInspector, shareOf } from '../support/rounds.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, councilId, shops, database } = town
const { store } = database
const team: Department[] = ['sanitation', 'fire']
const shopId = shops.breakfast
await sendInspector(town, 'inspector-market', 'market')

const visitAt = (roundId: string, at = shopId) => `${roundId}:${at}`
const roundOf = (roundId: string, who = 'zheng-hong') => as(who)('inspection.round', { roundId })
const none = { inspections: 0, shops: 0, average: null }
const countsOf = async () => (await as('liu-jianhua')('council.home', { councilId })).month ?? none
const nextDayOff = () => {
  let day = dayOf(town.clock.now())
  while (isWorkday(day)) day = addDays(day, 1)
  return day
}

describe('planning a round', () => {
  it('makes one visit a shop, waiting for each of its departments', async () => {
    const round = await planAs(town, { departments: [...team, 'fire'] })
    expect(round).toMatchObject({
      state: 'planned',
      departments: team,
      progress: { numerator: 0, denominator: 3 },
      may: ['cancel'],
    })
    const { items } = await roundOf(round.id)
    expect(items.map(({ shopName }) => shopName)).toEqual([
      '李记早点',
      '老味道煎饼馃子',
      '海河书屋',
    ])
    for (const visit of items) expect(visit).toMatchObject({ state: 'waiting', done: [] })
    await as('liu-jianhua')('inspection.cancelRound', { roundId: round.id, reason: '改期' })
  })

  it.each([
    ['DUE_NOT_WORKDAY', () => ({ dueOn: '2020-01-02' }), 'dueOn'],
    ['DUE_NOT_WORKDAY', () => ({ dueOn: nextDayOff() }), 'dueOn'],
    ['NO_INSPECTOR', () => ({ departments: ['health' as const] }), 'departments'],
    ['NO_INSPECTOR', () => ({ secondShare: 20 }), 'secondShare'],
    ['OUT_OF_REACH', () => ({ shopIds: ['0'.repeat(24)] }), 'shopIds'],
    ['INVALID_INPUT', () => ({ secondShare: 51 }), 'secondShare'],
    ['INVALID_INPUT', () => ({ departments: [] }), 'departments'],
  ] as const)('is refused with %s and plans nothing', async (code, change, field) => {
    const before = await contentsOf(database)
    await refused(planAs(town, change() as never), code, field)
    expect(await contentsOf(database)).toBe(before)
  })

  it('is refused when a department would have nothing to look at', async () => {
    await sendInspector(town, 'inspector-traffic', 'traffic')
    await sendInspector(town, 'enforcer', 'enforcement')
    const departments: Department[] = ['enforcement', 'traffic']
    await refused(planAs(town, { departments }), 'DEPARTMENT_IDLE', 'departments')
  })

  it('is for the street and the community’s own secretary', async () => {
    await refused(planAs(town, {}, 'gao-xiuying'), 'OUT_OF_REACH')
    for (const who of ['ma-jun', 'li-guoqiang', 'guo-liang', 'wang-guilan'])
      await refused(planAs(town, {}, who), 'FORBIDDEN')
    const { id } = await planAs(town, {}, 'liu-jianhua')
    await as('liu-jianhua')('inspection.cancelRound', { roundId: id, reason: '试一下' })
  })

  it('leaves closed shops out, and refuses one that is named', async () => {
    const text = { number: '77', name: '关门店', trade: 'retail', address: '七号' } as const
    const shop = await as('liu-jianhua')('shop.register', { councilId, ...text })
    await store.shops.setAll({ _id: shop.id }, { state: 'closed' }, everywhere)
    await refused(planAs(town, { shopIds: [shop.id] }), 'SHOP_CLOSED')
    const round = await planAs(town)
    expect(round.progress.denominator).toBe(3)
    await as('zheng-hong')('inspection.cancelRound', { roundId: round.id, reason: '试一下' })
  })
})

describe('a round of one department', () => {
  it('is on the day’s list of its inspectors, soonest due first, then from door to door', async () => {
    const later = { dueOn: workdayAfter(planFor(town).dueOn), title: '下一轮' }
    const { id: second } = await planAs(town, later)
    const { id: first } = await planAs(town, { shopIds: [shops.bookshop, shops.breakfast] })
    const { items } = await as('ma-jun')('inspection.route', { councilId })
    expect(items.map(({ id }) => id)).toEqual([
      visitAt(first, shops.breakfast),
      visitAt(first, shops.bookshop),
      visitAt(second, shops.breakfast),
      visitAt(second, shops.pancakes),
      visitAt(second, shops.bookshop),
    ])
    expect(items[0]).toMatchObject({ kind: 'first', department: 'sanitation', shopNumber: '01' })
    expect((await as('he-wei')('inspection.route', {})).items).toEqual([])
    const reason = '换个时间'
    for (const roundId of [first, second])
      await as('zheng-hong')('inspection.cancelRound', { roundId, reason })
    expect((await as('ma-jun')('inspection.route', {})).items).toEqual([])
  })

  it('is done with by an unplanned visit as well, and closes by itself', async () => {
    const { id: roundId } = await planAs(town, { shopIds: [shopId, shops.bookshop] })
    const results = flawless()
    const planned = { shopId, visitId: visitAt(roundId), results }
    const { id } = await as('ma-jun')('inspection.record', planned)
    expect((await roundOf(roundId)).round.progress).toEqual({ numerator: 1, denominator: 2 })
    await refused(as('ma-jun')('inspection.record', planned), 'SECOND_NOT_BY_THE_SAME')
    await as('he-wei')('inspection.record', { shopId: shops.bookshop, results })
    expect((await roundOf(roundId)).round.state).toBe('planned')
    await as('ma-jun')('inspection.record', { shopId: shops.bookshop, results })
    const { round, items } = await roundOf(roundId)
    expect(round).toMatchObject({ state: 'closed', progress: { numerator: 2, denominator: 2 } })
    expect(round.timeline.map(({ move }) => move)).toEqual(['plan', 'finish'])
    expect(items[0]).toMatchObject({ state: 'done', done: ['sanitation'], inspectionId: id })
    const cancel = as('zheng-hong')('inspection.cancelRound', { roundId, reason: '晚了' })
    await refused(cancel, 'MOVE_NOT_ALLOWED')
  })

  it('of another shop, a strange visit or a cancelled one is not handed in', async () => {
    const { id: roundId } = await planAs(town, { shopIds: [shopId] })
    const visit = { visitId: visitAt(roundId), results: flawless() }
    const record = (at: string, more: object = {}) =>
      as('ma-jun')('inspection.record', { shopId: at, ...visit, ...more })
    await refused(record(shops.bookshop), 'OUT_OF_REACH')
    await refused(record(shopId, { visitId: visitAt('0'.repeat(24)) }), 'OUT_OF_REACH')
    await refused(as('he-wei')('inspection.record', { shopId, ...visit }), 'VISIT_NOT_YOURS')
    await as('zheng-hong')('inspection.cancelRound', { roundId, reason: '下雪' })
    await refused(record(shopId), 'VISIT_CANCELLED')
    await refused(as('ma-jun')('inspection.visit', { visitId: visit.visitId }), 'VISIT_CANCELLED')
    const { round } = await roundOf(roundId)
    expect(round).toMatchObject({ state: 'cancelled', may: [] })
    expect(round.timeline.at(-1)).toMatchObject({ move: 'cancel', reason: '下雪' })
  })
})

describe('a joint visit', () => {
  it('is handed in department by department, each its own items, and scored when all have', async () => {
    const { id: roundId } = await planAs(town, { departments: team, shopIds: [shopId] })
    const visitId = visitAt(roundId)
    const record = (who: string, results: ReturnType<typeof flawless>) =>
      as(who)('inspection.record', { shopId, visitId, results })
    expect(await as('he-wei')('inspection.visit', { visitId })).toMatchObject({
      kind: 'first',
      department: 'fire',
      nos: [10, 11],
    })
    const [month, before] = [await countsOf(), await contentsOf(database)]
    await refused(record('he-wei', flawless()), 'ITEM_NOT_YOURS', 'results')
    await refused(record('he-wei', flawless().slice(-1)), 'ITEM_MISSING', 'results')
    await refused(record('inspector-market', flawless()), 'VISIT_NOT_YOURS')
    expect(await contentsOf(database)).toBe(before)

    const found = except(flawless(), 11, { findings: [finding('11a', 3, '后门堆了纸箱')] })
    const share = await photographed(as('he-wei'), shopId, shareOf('fire', team, found))
    const part = await record('he-wei', share)
    expect(part).toMatchObject({ score: null, waiting: ['sanitation'], parts: [{ nos: [10, 11] }] })
    expect(await countsOf()).toEqual(month)
    const seen = await as('li-guoqiang')('inspection.get', { inspectionId: part.id })
    expect(seen.lost).toMatchObject([{ no: 11, points: 3, note: '后门堆了纸箱' }])
    expect(seen.lost[0]?.photos).toHaveLength(1)
    expect((await roundOf(roundId)).items[0]).toMatchObject({ state: 'partial', done: ['fire'] })
    await refused(record('he-wei', share), 'VISIT_DONE')
    expect((await as('he-wei')('inspection.route', {})).items).toEqual([])

    const whole = await record('ma-jun', shareOf('sanitation', team))
    expect(whole).toMatchObject({ id: part.id, score: { score: 97 }, waiting: [] })
    expect(whole.by.map(({ department }) => department)).toEqual(['fire', 'sanitation'])
    expect((await countsOf()).inspections).toBe(month.inspections + 1)
    expect((await roundOf(roundId)).round.state).toBe('closed')
  })

  it('loses no part when all hand in at the same moment, and every counter is true', async () => {
    const all: Department[] = ['sanitation', 'fire', 'market']
    const inspectors = { sanitation: 'ma-jun', fire: 'he-wei', market: 'inspector-market' } as const
    const month = await countsOf()
    const { id: roundId } = await planAs(town, { departments: all })
    const places = [shops.breakfast, shops.pancakes, shops.bookshop]
    await Promise.all(
      places.flatMap((at) =>
        (Object.keys(inspectors) as (keyof typeof inspectors)[]).map((department) =>
          as(inspectors[department])('inspection.record', {
            shopId: at,
            visitId: visitAt(roundId, at),
            results: shareOf(department, all),
          }),
        ),
      ),
    )
    const { round, items } = await roundOf(roundId)
    expect(round).toMatchObject({ state: 'closed', progress: { numerator: 3, denominator: 3 } })
    for (const { state, done, inspectionId } of items) {
      expect([state, done.length]).toEqual(['done', 3])
      const { parts, score } = await store.inspections.get(inspectionId ?? '', everywhere)
      expect([parts.length, score?.score]).toEqual([3, 100])
    }
    expect((await countsOf()).inspections).toBe(month.inspections + 3)
    const visits = await store.visits.all({ roundId, state: 'done' }, everywhere)
    expect(visits).toHaveLength(round.progress.numerator)
  })

  it('counts in the month of its last part', async () => {
    const { id: roundId } = await planAs(town, { departments: team, shopIds: [shops.bookshop] })
    const visit = { shopId: shops.bookshop, visitId: visitAt(roundId, shops.bookshop) }
    await as('he-wei')('inspection.record', { ...visit, results: shareOf('fire', team) })
    town.clock.pass({ days: 31 })
    const results = shareOf('sanitation', team)
    const { id } = await as('ma-jun')('inspection.record', { ...visit, results })
    const { period } = await store.inspections.get(id, everywhere)
    expect(period).toBe(dayOf(town.clock.now()).slice(0, 7))
    expect(await countsOf()).toMatchObject({ inspections: 1, shops: 1, average: 100 })
  })
})

describe('rounds', () => {
  it('are shown to those who answer for the council, the newest first, without the sample', async () => {
    for (const who of ['ma-jun', 'liu-jianhua', 'guo-liang', 'zheng-hong']) {
      const { items } = await as(who)('inspection.rounds', { councilId })
      expect(items.length).toBeGreaterThan(5)
      expect(items[0]?.second === null).toBe(who !== 'zheng-hong')
      expect(items[0]?.may).toEqual([])
    }
    expect((await as('gao-xiuying')('inspection.rounds', { councilId })).items).toEqual([])
    const [newest] = (await as('ma-jun')('inspection.rounds', { councilId })).items
    await refused(roundOf(newest?.id ?? '', 'gao-xiuying'), 'OUT_OF_REACH')
    for (const who of ['chen-xiaoyu', 'wang-guilan', 'qian-shufen'])
      await refused(as(who)('inspection.rounds', { councilId }), 'FORBIDDEN')
  })
})

function workdayAfter(day: string): string {
  let next = addDays(day, 1)
  while (!isWorkday(next)) next = addDays(next, 1)
  return next
}
