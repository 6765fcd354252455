import { describe, expect, it } from 'vitest'
import { adjustMonth } from '#functions/standing/adjust.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { except, finding, flawless, photographed } from '../support/covenant.ts'
import { ofShop } from '../support/ratings.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { speak } from '../support/voices.ts'

const town = await openTown()
const { as, clock, councilId, shops, database } = town
const results = flawless()
const period = periodOf(clock.now())
const found = except(
  except(results, 1, { findings: [finding('1a', 4, '门口有烟头'), finding('1b', 3)] }),
  11,
  { findings: [finding('11d', 9, '堵了后门')] },
)
const filthy = await photographed(as('he-wei'), shops.pancakes, found)

await as('ma-jun')('inspection.record', { shopId: shops.breakfast, results })
await as('he-wei')('inspection.record', { shopId: shops.pancakes, results: filthy })
await speak(town, ['wang-guilan', 'zhao-min'], ofShop(shops.breakfast), [5])
clock.pass({ days: 31 })
await as('liu-jianhua')('standing.close', { councilId, period })

const list = async (who: string) => (await as(who)('standing.list', { councilId, period })).list
const month = (who: string, more: object = {}) =>
  as(who)('standing.month', { councilId, period, ...more })
const reasons = (who: string, shopId: string) => as(who)('standing.reasons', { shopId, period })

describe('the published lists', () => {
  it('say who, why, and until when, to everyone nearby', async () => {
    const seen = await list('wang-guilan')
    expect(seen).toMatchObject({
      period,
      counts: { red: 1, steady: 0, black: 1, sparse: 1 },
      red: [{ shopName: '李记早点', score: 100, rank: 1, stars: 1, why: '考核 1 次，平均 100 分' }],
      black: [{ shopName: '老味道煎饼馃子', score: 59, stars: 0, correction: null }],
      redPublic: true,
      blackPublic: true,
    })
  })

  it('are not there for another community', async () => {
    await refused(as('gao-xiuying')('standing.list', { councilId }), 'OUT_OF_REACH')
  })
})

describe('the reasons of a rank', () => {
  it('are told to the neighbourhood in parts, without the visits', async () => {
    const seen = await reasons('wang-guilan', shops.breakfast)
    expect(seen).toMatchObject({ rank: 1, missing: { kind: 'nothing' }, details: null, may: [] })
    expect(seen.parts).toMatchObject([
      { part: 'inspections', weight: 70, score: 100, count: 1, counts: true },
      { part: 'ratings', weight: 20, score: 0, count: 0, counts: false },
      { part: 'mutual', count: 0 },
    ])
  })

  it('are told to the shop and its council with visits and what cost most', async () => {
    for (const who of ['owner-02', 'he-wei', 'liu-jianhua', 'guo-liang']) {
      const { details, missing } = await reasons(who, shops.pancakes)
      expect(details?.visits).toMatchObject([{ score: 59, vetoed: true, by: ['fire'] }])
      expect(details?.costs.map(({ points, no }) => [no, points])).toEqual([
        [11, 9],
        [1, 4],
        [1, 3],
      ])
      expect(missing).toEqual({ kind: 'points', points: 31 })
    }
    expect((await reasons('chen-xiaoyu', shops.pancakes)).details).toBeNull()
  })

  it('of a shop that nobody looked at say what is missing', async () => {
    const { missing } = await reasons('chen-xiaoyu', shops.bookshop)
    expect(missing).toEqual({ kind: 'samples', inspections: 1 })
  })
})

describe('rewards and penalties', () => {
  const award = (who: string, shopId: string, termId: string) =>
    as(who)('standing.award', { shopId, period, termId, note: '' })

  it('are offered by the list a shop is on', async () => {
    const terms = async (shopId: string) =>
      (await as('liu-jianhua')('standing.terms', { shopId, period })).terms.map(({ id }) => id)
    expect(await terms(shops.breakfast)).toEqual(['praise', 'priority', 'recommend'])
    expect(await terms(shops.pancakes)).toEqual(['visit', 'training', 'suspend'])
    expect(await terms(shops.bookshop)).toEqual([])
  })

  it('are for shops on the list, terms of the covenant, once', async () => {
    const given = await award('liu-jianhua', shops.breakfast, 'praise')
    expect(given).toMatchObject({ kind: 'reward', text: '理事会在榜上公开表扬', inForce: true })
    await refused(award('zheng-hong', shops.breakfast, 'praise'), 'ALREADY_AWARDED')
    await refused(award('liu-jianhua', shops.breakfast, 'visit'), 'NOT_ON_LIST', 'termId')
    await refused(award('liu-jianhua', shops.bookshop, 'praise'), 'NOT_ON_LIST', 'termId')
    await refused(award('liu-jianhua', shops.breakfast, 'gold'), 'TERM_UNKNOWN', 'termId')
    await refused(award('gao-xiuying', shops.breakfast, 'priority'), 'OUT_OF_REACH')
    const open = { shopId: shops.breakfast, period: periodOf(clock.now()), termId: 'praise' }
    await refused(as('liu-jianhua')('standing.award', { ...open, note: '' }), 'MONTH_OPEN')
  })

  it('show honours to everyone, penalties to the shop and office holders', async () => {
    await award('liu-jianhua', shops.pancakes, 'training')
    await award('liu-jianhua', shops.breakfast, 'recommend')
    const kinds = async (who: string, shopId: string) =>
      (await as(who)('standing.awards', { councilId, shopId })).items.map(({ kind }) => kind)
    expect(await kinds('wang-guilan', shops.breakfast)).toEqual(['reward', 'reward'])
    expect(await kinds('wang-guilan', shops.pancakes)).toEqual([])
    expect(await kinds('chen-xiaoyu', shops.pancakes)).toEqual([])
    expect(await kinds('owner-02', shops.pancakes)).toEqual(['penalty'])
    const all = await as('liu-jianhua')('standing.awards', { councilId })
    expect(all.may).toEqual(['revoke'])
    expect(all.items.map(({ until }) => until === null)).toEqual([true, false, false])
  })

  it('are taken back with a reason, and stay to be read by office holders', async () => {
    const { items } = await as('liu-jianhua')('standing.awards', { councilId })
    const awardId = items[0]?.id ?? ''
    const revoke = (reason: string) => as('zheng-hong')('standing.revoke', { awardId, reason })
    await refused(revoke(' '), 'INVALID_INPUT', 'reason')
    expect(await revoke('记错了店')).toMatchObject({ inForce: false, revokedBecause: '记错了店' })
    await refused(revoke('记错了店'), 'MOVE_NOT_ALLOWED')
    const shown = await as('wang-guilan')('standing.awards', { councilId })
    expect(shown.items.map(({ id }) => id)).not.toContain(awardId)
  })
})

describe('an appeal that is won late', () => {
  it('takes the shop off the black list at once, beside the frozen words', async () => {
    await database.transaction(async (store) => {
      const shop = await store.shops.get(shops.pancakes, everywhere)
      const council = await store.councils.get(councilId, everywhere)
      const given = { inspections: { count: 0, total: 3_200 } }
      const why = { now: clock.now(), because: '申诉成立：第11项补回 9 分' }
      await adjustMonth(store, { shop, council, period }, given, why)
    })
    const correction = { score: 91, grade: 'red', because: '申诉成立：第11项补回 9 分' }
    const seen = await list('wang-guilan')
    expect(seen?.black).toMatchObject([{ score: 59, grade: 'black', correction }])
    expect(seen?.red.map(({ shopName }) => shopName)).toEqual(['李记早点', '老味道煎饼馃子'])
    const { items } = await month('wang-guilan')
    expect(items.find(({ shopId }) => shopId === shops.pancakes)).toMatchObject({
      score: 59,
      correction,
    })
    const told = await reasons('owner-02', shops.pancakes)
    expect(told.corrections).toMatchObject([{ before: { score: 59 }, after: { score: 91 } }])
    expect(told.missing).toEqual({ kind: 'nothing' })
    const { points } = await as('owner-02')('standing.trend', { shopId: shops.pancakes })
    expect(points).toMatchObject([{ period, score: 59, closed: true, correction }])
  })

  it('lets rewards in and keeps penalties out', async () => {
    const { kind } = await as('liu-jianhua')('standing.terms', { shopId: shops.pancakes, period })
    expect(kind).toBe('reward')
  })
})

describe('the pictures', () => {
  it('compare a shop’s categories with its council’s, and are not for other shops', async () => {
    const { radar } = await as('owner-02')('standing.trend', { shopId: shops.pancakes })
    expect(radar?.categories[0]).toMatchObject({
      own: { numerator: 27, denominator: 34 },
      council: { numerator: 61, denominator: 68 },
    })
    await refused(as('chen-xiaoyu')('standing.trend', { shopId: shops.pancakes }), 'OUT_OF_REACH')
    await refused(as('wang-guilan')('standing.trend', { shopId: shops.pancakes }), 'FORBIDDEN')
  })

  it('show every shop’s items beside the council’s, by number or by score', async () => {
    const heat = (by: 'number' | 'score') =>
      as('guo-liang')('standing.heat', { councilId, period, by })
    const { columns, items } = await heat('number')
    expect(columns).toHaveLength(11)
    expect(columns[0]).toMatchObject({ no: 1, council: { numerator: 17, denominator: 24 } })
    expect(items.map(({ shopNumber }) => shopNumber)).toEqual(['01', '02', '03'])
    expect(items[1]?.items[0]).toEqual({ numerator: 5, denominator: 12 })
    expect((await heat('score')).items.map(({ score }) => score)).toEqual([100, 59, null])
  })
})

describe('when the days of publication are over', () => {
  it('the public still sees the list on the last day', async () => {
    clock.pass({ days: 29 })
    expect((await list('wang-guilan'))?.red).toHaveLength(2)
    expect((await month('wang-guilan')).state).toBe('closed')
  })

  it('the next day it is history: for the shop and office holders, not for the public', async () => {
    clock.pass({ days: 1 })
    const shown = async (who: string) => {
      const seen = await list(who)
      return [seen?.red.length, seen?.black.length, seen?.redPublic, seen?.blackPublic]
    }
    expect(await shown('wang-guilan')).toEqual([0, 0, false, false])
    expect(await shown('liu-jianhua')).toEqual([2, 1, false, false])
    expect(await shown('guo-liang')).toEqual([2, 1, false, false])
    expect(await shown('owner-02')).toEqual([1, 1, false, false])
    expect(await shown('chen-xiaoyu')).toEqual([0, 0, false, false])
    expect(await month('wang-guilan')).toMatchObject({ state: 'withdrawn', items: [] })
    expect((await month('wang-guilan', { grade: 'black' })).items).toEqual([])
    expect((await month('ma-jun')).items).toHaveLength(3)
    await refused(reasons('wang-guilan', shops.pancakes), 'MONTH_WITHDRAWN')
    expect((await reasons('owner-02', shops.pancakes)).score).toBe(59)
  })

  it('a penalty has run out by itself', async () => {
    const { items } = await as('owner-02')('standing.awards', { councilId, shopId: shops.pancakes })
    expect(items).toMatchObject([{ kind: 'penalty', inForce: false, revokedBecause: null }])
  })
})
