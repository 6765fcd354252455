import { describe, expect, it } from 'vitest'
import { adjustMonth } from '#functions/standing/adjust.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { SampleChange } from '#shared/domain/standing/samples.ts'
import { standingId } from '#shared/domain/standing/standing.ts'
import { periodAfter } from '#shared/kernel/period.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { except, finding, flawless, photographed } from '../support/covenant.ts'
import { ofShop } from '../support/ratings.ts'
import { refused } from '../support/refusal.ts'
import { callerFor } from '../support/roles.ts'
import { openTown } from '../support/town.ts'
import { groupSays } from '../support/voices.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { as, clock, councilId, shops, database } = town
const results = flawless()
const period = periodOf(clock.now())
const next = periodAfter(period, 1)
const blocked = await photographed(
  as('ma-jun'),
  shops.pancakes,
  except(results, 11, { findings: [finding('11d', 9)] }),
)
const close = (who: string, of: string) => as(who)('standing.close', { councilId, period: of })
const keptRow = (shopId: string) =>
  database.store.standings.get(standingId(shopId, period), everywhere)
const list = async (who: string) => (await as(who)('standing.list', { councilId, period })).list

await as('ma-jun')('inspection.record', { shopId: shops.breakfast, results })
await as('ma-jun')('inspection.record', { shopId: shops.pancakes, results: blocked })

describe.sequential('closing a month', () => {
  it('is refused before the month is over, and changes nothing', async () => {
    await refused(close('liu-jianhua', period), 'MONTH_NOT_OVER', 'period')
    expect(await list('liu-jianhua')).toBeNull()
    expect((await as('liu-jianhua')('standing.due', { councilId })).due).toBeNull()
  })

  it('is refused for a month before the council, and out of another’s reach', async () => {
    clock.pass({ days: 31 })
    await refused(close('liu-jianhua', '2020-01'), 'INVALID_INPUT', 'period')
    await refused(close('gao-xiuying', period), 'OUT_OF_REACH')
    await refused(close('ma-jun', period), 'FORBIDDEN')
  })

  it('says beforehand what will be frozen', async () => {
    const { due } = await as('liu-jianhua')('standing.due', { councilId })
    expect(due).toMatchObject({ period, counts: { red: 1, steady: 0, black: 1, sparse: 1 } })
    expect(due?.withoutRow).toBe(1)
    const month = await as('liu-jianhua')('standing.month', { councilId, period })
    expect(month).toMatchObject({ state: 'over', may: ['close', 'export', 'heat'] })
    const before = await as('liu-jianhua')('standing.month', { councilId, period: '2020-01' })
    expect(before).toMatchObject({ state: 'none', may: ['export', 'heat'], items: [] })
  })

  it('freezes every open shop of the month, with places and stars, the unseen one as sparse', async () => {
    expect(await close('liu-jianhua', period)).toMatchObject({
      period,
      counts: { red: 1, steady: 0, black: 1, sparse: 1 },
    })
    expect(await keptRow(shops.breakfast)).toMatchObject({ grade: 'red', rank: 1, stars: 1 })
    expect(await keptRow(shops.pancakes)).toMatchObject({ grade: 'black', rank: 2, stars: 0 })
    expect(await keptRow(shops.bookshop)).toMatchObject({ grade: 'sparse', rank: null, stars: 0 })
    const rows = await database.store.standings.all({ councilId, period }, everywhere)
    expect(rows.every(({ closedAt }) => closedAt?.getTime() === clock.now().getTime())).toBe(true)
    const [month] = await database.store.councilMonths.all({ councilId, period }, everywhere)
    expect(month?.closedAt).toEqual(clock.now())
  })

  it('happens once, however often and by whomever it is asked', async () => {
    await refused(close('liu-jianhua', period), 'ALREADY_CLOSED')
    await refused(close('zheng-hong', period), 'ALREADY_CLOSED')
  })

  it('is done once when two ask at the same time, and a lost answer is given again', async () => {
    await as('ma-jun')('inspection.record', { shopId: shops.breakfast, results })
    clock.pass({ days: 31 })
    const key = freshKey()
    const event = { action: 'standing.close', input: { councilId, period: next } }
    const replies = await Promise.all([
      town.send({ ...event, key }, person('liu-jianhua')),
      town.send({ ...event, key: freshKey() }, person('zheng-hong')),
    ])
    const codes = replies.map((reply) => (reply.ok ? 'OK' : reply.error.code)).sort()
    expect(codes).toEqual(['ALREADY_CLOSED', 'OK'])
    const again = await town.send({ ...event, key }, person('liu-jianhua'))
    expect(again).toEqual(replies[0])
    expect(await database.db.collection('lists').countDocuments({ councilId })).toBe(2)
  })
})

describe('what comes after a month was closed', () => {
  const untouched = () =>
    Promise.all(
      ['standings', 'councilMonths', 'lists'].map((name) =>
        database.db.collection(name).find({ councilId, period }).sort({ _id: 1 }).toArray(),
      ),
    )
  const changes: readonly SampleChange[] = [
    { inspections: { count: 1, total: 10_000 }, items: [{ no: 1, kept: 12, applicable: 12 }] },
    { inspections: { count: 0, total: 4_100 }, items: [{ no: 11, kept: 9, applicable: 0 }] },
    { ratings: { count: 1, total: 1 } },
    { mutual: { count: 1, total: 5_000 } },
    { failedRechecks: 2 },
  ]

  it.each(changes)('writes a correction and edits nothing: %o', async (change) => {
    const frozen = await untouched()
    const corrections = await database.db.collection('corrections').countDocuments({})
    await move(shops.pancakes, change)
    expect(await untouched()).toEqual(frozen)
    expect(await database.db.collection('corrections').countDocuments({})).toBe(corrections + 1)
  })

  it('counts in the month under way when it is done there: visits and ratings', async () => {
    const frozen = await untouched()
    await as('ma-jun')('inspection.record', { shopId: shops.pancakes, results })
    await groupSays(town, ofShop(shops.pancakes), [5])
    expect(await untouched()).toEqual(frozen)
    const now = { councilId, period: periodOf(clock.now()) }
    const [row] = await database.store.standings.all({ ...now, shopId: shops.pancakes }, everywhere)
    expect(row).toMatchObject({ inspections: { count: 1 }, ratings: { count: 5 }, closedAt: null })
  })

  it('builds on what came before, even when two come at once', async () => {
    const before = await lastOf(shops.bookshop)
    expect(before).toBeUndefined()
    const visit = { inspections: { count: 1, total: 9_500 } }
    await Promise.all([move(shops.bookshop, visit), move(shops.bookshop, visit)])
    expect(await lastOf(shops.bookshop)).toMatchObject({
      no: 2,
      before: { score: 95 },
      after: { score: 95, grade: 'red' },
      samples: { inspections: { count: 2, total: 19_000 } },
    })
  })

  async function move(shopId: string, change: SampleChange) {
    await database.transaction(async (store) => {
      const shop = await store.shops.get(shopId, everywhere)
      const council = await store.councils.get(councilId, everywhere)
      const why = { now: clock.now(), because: '申诉成立' }
      await adjustMonth(store, { shop, council, period }, change, why)
    })
  }

  const lastOf = async (shopId: string) =>
    (await database.store.corrections.all({ shopId, period }, everywhere)).sort(
      (one, other) => other.no - one.no,
    )[0]
})

describe('a month that nobody closes', () => {
  const tick = async () => {
    const event = { action: 'clock.tick', input: {}, key: freshKey() }
    const reply = await town.send(event, callerFor('clock.tick'))
    return reply.ok ? (reply.data as { closedMonths: number }).closedMonths : reply.error
  }

  it('is closed by the clock at eight on the fifth of the next, not before', async () => {
    const left = periodOf(clock.now())
    const fifth = new Date(`${periodAfter(left, 1)}-05T08:00:00+08:00`)
    clock.set(new Date(fifth.getTime() - 60_000))
    expect(await tick()).toBe(0)
    clock.set(fifth)
    expect(await tick()).toBe(1)
    expect(await tick()).toBe(0)
    const seen = await as('wang-guilan')('standing.list', { councilId })
    expect(seen.list?.period).toBe(left)
  })

  it('waits for the months before it: nobody closes out of turn', async () => {
    await as('ma-jun')('inspection.record', { shopId: shops.breakfast, results })
    const first = periodOf(clock.now())
    clock.set(new Date(`${periodAfter(first, 1)}-03T10:00:00+08:00`))
    await as('ma-jun')('inspection.record', { shopId: shops.breakfast, results })
    clock.set(new Date(`${periodAfter(first, 2)}-03T10:00:00+08:00`))
    await refused(close('liu-jianhua', periodAfter(first, 1)), 'EARLIER_MONTH_OPEN', 'period')
    const { due } = await as('liu-jianhua')('standing.due', { councilId })
    expect(due?.period).toBe(first)
    clock.set(new Date(`${periodAfter(first, 2)}-05T10:00:00+08:00`))
    expect(await tick()).toBe(2)
    expect(await keptStars()).toBe(2)
  })

  // the breakfast shop was on the red list in all but the third of these months
  const keptStars = async () => {
    const rows = await database.store.standings.all({ shopId: shops.breakfast }, everywhere)
    return Math.max(...rows.map(({ stars }) => stars ?? 0))
  }
})
