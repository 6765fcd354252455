import { describe, expect, it } from 'vitest'
import { ziyun } from '#functions/local/demo/places.ts'
import { drawSecond } from '#shared/domain/inspection/second-look.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Department } from '#shared/domain/people/role.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { contentsOf } from '../support/contents.ts'
import { except, finding, flawless } from '../support/covenant.ts'
import { refused } from '../support/refusal.ts'
import { planAs, sendInspector, shareOf } from '../support/rounds.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, codes, councilId, shops, database } = town
const { store } = database
const shopId = shops.breakfast
const period = periodOf(town.clock.now())
for (const who of ['second-one', 'second-two']) await sendInspector(town, who, 'sanitation')
const swept = except(flawless(), 1, { findings: [finding('1a', 3, '门口有烟头')] })

const visitAt = (roundId: string, at = shopId) => `${roundId}:${at}`
const listOf = async (who: string, at = shopId) =>
  (await as(who)('inspection.list', { shopId: at })).items.map(({ id }) => id)
const monthOf = async (who: string, at = shopId) =>
  (await as(who)('shop.get', { shopId: at })).month
const agreement = (who = 'zheng-hong') => as(who)('inspection.agreement', { councilId, period })

/** A round of these shops of which every second one, at least, is looked at again, and its first looks. */
async function looked(at: readonly string[], results = swept) {
  const round = await planAs(town, { shopIds: [...at], secondShare: 50 })
  const seen = new Map<string, string>()
  for (const shop of at) {
    const visit = { shopId: shop, visitId: visitAt(round.id, shop), results }
    seen.set(shop, (await as('ma-jun')('inspection.record', visit)).id)
  }
  return { round, seen }
}

describe('the sample', () => {
  it('is drawn by the seed that the street can see, and can be drawn again from it', async () => {
    const ids = Object.values(shops)
    const { id: roundId, second } = await planAs(town, { secondShare: 34 })
    expect(second).toMatchObject({ share: 34, progress: { numerator: 0, denominator: 2 } })
    const drawn = drawSecond(ids, 34, second?.seed ?? -1)
    const { items } = await as('zheng-hong')('inspection.round', { roundId })
    for (const visit of items) expect(visit.second).toBe(drawn.has(visit.shopId) ? 'waiting' : null)
    for (const who of ['liu-jianhua', 'ma-jun', 'second-one', 'guo-liang']) {
      const { round, items: seen } = await as(who)('inspection.round', { roundId })
      expect([round.second, ...seen.map((visit) => visit.second)]).toEqual([null, null, null, null])
    }
    await as('zheng-hong')('inspection.cancelRound', { roundId, reason: '试一下' })
  })

  it('asks for inspectors enough', async () => {
    const team: Department[] = ['fire']
    await refused(
      planAs(town, { departments: team, secondShare: 10 }),
      'NO_INSPECTOR',
      'secondShare',
    )
  })
})

describe.sequential('a blind second look', () => {
  let roundId = ''
  let firstId = ''
  let visitId = ''

  it('hides the first from whoever may be sent, and from nobody else', async () => {
    const { round, seen } = await looked([shopId])
    roundId = round.id
    visitId = visitAt(roundId)
    firstId = seen.get(shopId) ?? ''
    for (const who of ['second-one', 'second-two', 'he-wei']) {
      expect(await listOf(who)).toEqual([])
      await refused(as(who)('inspection.get', { inspectionId: firstId }), 'OUT_OF_REACH')
      expect(await monthOf(who)).toMatchObject({ score: null, grade: 'sparse' })
      expect((await monthOf(who)).parts[0]).toMatchObject({ count: 0, score: 0 })
      expect((await as(who)('standing.month', { councilId })).items).toEqual([])
      expect((await as(who)('council.home', { councilId })).month?.average).toBeNull()
      const { items } = await as(who)('inspection.round', { roundId })
      expect(items[0]).toMatchObject({ state: 'done', inspectionId: null, second: null })
    }
    for (const who of ['ma-jun', 'li-guoqiang', 'liu-jianhua', 'guo-liang', 'zheng-hong']) {
      expect(await listOf(who)).toEqual([firstId])
      const read = await as(who)('inspection.get', { inspectionId: firstId })
      expect(read.score?.score).toBe(97)
      expect(JSON.stringify(read)).not.toContain('sealed')
      expect(await monthOf(who)).toMatchObject({ score: 97 })
    }
  })

  it('is on the list of others of the department, and not of the first inspector', async () => {
    for (const who of ['second-one', 'second-two']) {
      const { items } = await as(who)('inspection.route', { councilId })
      expect(items).toMatchObject([{ id: visitId, kind: 'second', department: 'sanitation' }])
    }
    for (const who of ['ma-jun', 'he-wei'])
      expect((await as(who)('inspection.route', {})).items).toEqual([])
    expect((await as('second-one')('inspection.visit', { visitId })).nos).toHaveLength(11)
  })

  it('is refused to the same person, to another department and to another council, and changes nothing', async () => {
    const council = { name: '紫云商圈', kind: 'businessDistrict', area: ziyun } as const
    const { id: place } = await as('zheng-hong')('council.found', council)
    const post = { role: 'inspector', place, department: 'sanitation' } as const
    await as('zheng-hong')('people.appoint', { code: codes['sun-haibo'], ...post })
    const before = await contentsOf(database)
    const visit = { shopId, visitId, results: flawless() }
    await refused(as('ma-jun')('inspection.record', visit), 'SECOND_NOT_BY_THE_SAME')
    await refused(as('he-wei')('inspection.record', visit), 'VISIT_NOT_YOURS')
    await refused(as('sun-haibo')('inspection.record', visit), 'OUT_OF_REACH')
    await refused(as('sun-haibo')('inspection.visit', { visitId }), 'OUT_OF_REACH')
    expect(await contentsOf(database)).toBe(before)
  })

  it('of two at the same moment is one; it opens both, counts nowhere and is compared', async () => {
    const month = await monthOf('li-guoqiang')
    const home = await as('li-guoqiang')('council.home', { councilId })
    const visit = { shopId, visitId, results: flawless() }
    const both = await Promise.allSettled(
      ['second-one', 'second-two'].map((who) => as(who)('inspection.record', visit)),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = both.find(({ status }) => status === 'rejected')
    expect(lost).toMatchObject({ reason: { code: 'VISIT_DONE' } })
    expect(await monthOf('li-guoqiang')).toEqual(month)
    expect((await as('li-guoqiang')('council.home', { councilId })).month).toEqual(home.month)
    for (const who of ['ma-jun', 'second-one', 'second-two', 'he-wei', 'li-guoqiang']) {
      const { items } = await as(who)('inspection.list', { shopId })
      expect(items.map(({ kind }) => kind)).toEqual(['second', 'first'])
    }
    const kept = await store.comparisons.get(visitId, everywhere)
    expect(kept).toMatchObject({ first: 97, second: 100, agreeing: 10, judged: 11, period })
    expect(kept.items[0]).toEqual({ no: 1, first: 3, second: 0 })
    const { round, items } = await as('zheng-hong')('inspection.round', { roundId })
    expect(round).toMatchObject({ state: 'closed', second: { progress: { numerator: 1 } } })
    expect(items[0]?.second).toBe('done')
  })

  it('is told to the street in sums, and of a person only from two pairs on', async () => {
    expect(await agreement()).toMatchObject({
      pairs: 1,
      agreement: { numerator: 10, denominator: 11 },
      difference: { numerator: 300, denominator: 1 },
    })
    for (const { pairs, deviation } of (await agreement()).items)
      expect([pairs, deviation]).toEqual([1, null])
    const { round } = await looked([shops.bookshop])
    await as('second-one')('inspection.record', {
      shopId: shops.bookshop,
      visitId: visitAt(round.id, shops.bookshop),
      results: flawless(),
    })
    const told = await agreement('lin-zhiyuan')
    expect(told).toMatchObject({ pairs: 2, difference: { numerator: 600, denominator: 2 } })
    expect(told.items.map(({ deviation }) => deviation)).toContainEqual({
      numerator: -600,
      denominator: 2,
    })
    expect(JSON.stringify(told)).not.toContain('马军')
    for (const who of ['ma-jun', 'liu-jianhua', 'li-guoqiang'])
      await refused(agreement(who), 'FORBIDDEN')
    const strange = { councilId: '0'.repeat(24), period }
    await refused(as('zheng-hong')('inspection.agreement', strange), 'OUT_OF_REACH')
  })

  it('that nobody came for is called off with its round, and the first is open again', async () => {
    const { round, seen } = await looked([shops.pancakes])
    expect(await listOf('he-wei', shops.pancakes)).toEqual([])
    await as('zheng-hong')('inspection.cancelRound', { roundId: round.id, reason: '人手不够' })
    expect(await listOf('he-wei', shops.pancakes)).toEqual([seen.get(shops.pancakes)])
    expect((await as('second-one')('inspection.route', {})).items).toEqual([])
    const visit = { shopId: shops.pancakes, visitId: visitAt(round.id, shops.pancakes) }
    const late = as('second-one')('inspection.record', { ...visit, results: flawless() })
    await refused(late, 'VISIT_DONE')
  })

  it('of a joint visit hides every part from those who have none in it', async () => {
    const team: Department[] = ['sanitation', 'fire']
    const { id } = await planAs(town, { departments: team, shopIds: [shopId], secondShare: 10 })
    const visit = { shopId, visitId: visitAt(id) }
    const share = (department: Department) => shareOf(department, team)
    const part = { ...visit, results: share('fire') }
    const { id: inspectionId } = await as('he-wei')('inspection.record', part)
    expect(await listOf('ma-jun')).not.toContain(inspectionId)
    await as('ma-jun')('inspection.record', { ...visit, results: share('sanitation') })
    expect(await listOf('ma-jun')).toContain(inspectionId)
    const again = { ...visit, results: flawless() }
    await refused(as('he-wei')('inspection.record', again), 'SECOND_NOT_BY_THE_SAME')
    expect((await as('second-two')('inspection.record', again)).kind).toBe('second')
    expect(await listOf('second-one')).toContain(inspectionId)
  })
})
