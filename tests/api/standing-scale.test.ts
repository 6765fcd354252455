import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#functions/lib/store/store.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { periodAfter } from '#shared/kernel/period.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { manyMonths } from '../support/many-months.ts'
import { openTown } from '../support/town.ts'
import { watchedReads } from '../support/watched.ts'

const town = await openTown()
const { database, clock } = town
const read = await watchedReads(town)
const last = periodAfter(periodOf(clock.now()), -1)
const founded = new Date('2024-01-01T00:00:00+08:00')

/** A council of so many shops and closed months. */
async function council(shops: number, months: number) {
  const { store } = database
  const model = await store.councils.get(town.councilId, everywhere)
  const id = newId()
  const own = { ...model, id, name: `${shops} 家店 ${months} 个月`, foundedAt: founded, version: 0 }
  return { id, shops: await manyMonths(store, own, { shops, months, last }) }
}

type Made = { readonly id: string; readonly shops: readonly Shop[] }
const made = {} as Record<'few' | 'many' | 'old' | 'tiny', Made>
beforeAll(async () => {
  made.tiny = await council(4, 1)
  made.few = await council(40, 1)
  made.many = await council(400, 1)
  made.old = await council(400, 12)
})

const people = ['wang-guilan', 'zheng-hong'] as const

/** What a page of standings costs: its rows and the one after, and a few documents beside. */
const pageCost = 20 + 1 + 12

describe('a council of 400 shops over 12 months', () => {
  it.each(people)('shows %s its standing page as cheaply as one of 40 shops', async (who) => {
    const page = (of: Made, after?: string) =>
      read(who, 'standing.month', { councilId: of.id, period: last, ...(after && { after }) })
    const first = await page(made.few)
    expect(first.output.items).toHaveLength(20)
    expect(first.examined).toBeLessThanOrEqual(pageCost)
    for (const of of [made.many, made.old]) {
      const { returned, examined, output } = await page(of)
      expect({ returned, examined }).toEqual({
        returned: first.returned,
        examined: first.examined,
      })
      const { examined: onward } = await page(of, output.next ?? '')
      expect(onward).toBeLessThanOrEqual(pageCost)
    }
  })

  it.each(['red', 'steady', 'black', 'sparse'] as const)('and so by grade: %s', async (grade) => {
    const input = { councilId: made.old.id, period: last, grade }
    const { examined } = await read('wang-guilan', 'standing.month', input)
    expect(examined).toBeLessThanOrEqual(pageCost)
  })

  it.each(people)('shows %s the published list as cheaply as one of 4 shops', async (who) => {
    const list = (of: Made) => read(who, 'standing.list', { councilId: of.id })
    const { returned, examined } = await list(made.tiny)
    expect(examined).toBeLessThanOrEqual(8)
    for (const of of [made.many, made.old])
      expect(await list(of)).toMatchObject({ returned, examined })
  })

  it('draws a shop’s trend from twelve standings, whatever the number of shops', async () => {
    const trend = (of: Made) =>
      read('zheng-hong', 'standing.trend', { shopId: of.shops[3]?.id ?? '' })
    const one = await trend(made.tiny)
    const twelve = await trend(made.old)
    expect(one.output.points).toHaveLength(1)
    expect(twelve.output.points).toHaveLength(12)
    expect(twelve.examined - one.examined).toBe(11)
    expect((await trend(made.many)).examined).toBe(one.examined)
  })

  it.each(['number', 'score'] as const)(
    'draws its heat table by %s from a page’s rows',
    async (by) => {
      const heat = (of: Made) =>
        read('zheng-hong', 'standing.heat', { councilId: of.id, period: last, by })
      const { returned, examined } = await heat(made.few)
      expect(examined).toBeLessThanOrEqual(pageCost)
      for (const of of [made.many, made.old])
        expect(await heat(of)).toMatchObject({ returned, examined })
    },
  )

  it('gives the reasons of one shop from its own documents', async () => {
    const reasons = (of: Made) =>
      read('zheng-hong', 'standing.reasons', { shopId: of.shops[3]?.id ?? '', period: last })
    const { examined } = await reasons(made.tiny)
    expect(examined).toBeLessThanOrEqual(9)
    expect((await reasons(made.old)).examined).toBe(examined)
  })

  it('exports its month below what WeChat lets through', async () => {
    const { output } = await read('zheng-hong', 'standing.export', {
      councilId: made.old.id,
      period: last,
    })
    expect(output.data.length).toBeLessThan(200_000)
    expect(Buffer.from(output.data, 'base64').subarray(0, 2).toString()).toBe('PK')
  })

  it('counts the months of twelve on the red list into stars', async () => {
    const rows = await database.store.standings.all(
      { councilId: made.old.id, period: last },
      everywhere,
    )
    expect(new Set(rows.map(({ stars }) => stars)).size).toBeGreaterThan(2)
  })
})

describe('closing a month of a thousand shops', () => {
  it('happens in one transaction, within the time of a function', async () => {
    const big = await council(1000, 1)
    const period = periodOf(clock.now())
    const event = { councilId: big.id, period }
    clock.pass({ days: 31 })
    const started = performance.now()
    const { counts } = await town.as('zheng-hong')('standing.close', event)
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(counts).toEqual({ red: 0, steady: 0, black: 0, sparse: 1000 })
    const kept = await database.db.collection('standings').countDocuments({ ...event })
    expect(kept).toBe(1000)
  })
})
