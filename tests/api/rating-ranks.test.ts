import { beforeAll, describe, expect, it } from 'vitest'
import { kangcui, subdistrict, ziyun } from '#functions/local/demo/places.ts'
import { binhaiAreas } from '#shared/domain/area/binhai.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { stripeId } from '#shared/domain/rating/area-tally.ts'
import { changeOf, emptySums, plus, type Sums } from '#shared/domain/rating/sums.ts'
import { newTally, rankOf } from '#shared/domain/rating/tally.ts'
import { periodAfter } from '#shared/kernel/period.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { shopOf } from '../support/many-months.ts'
import { monthOf, ofShop, opinion } from '../support/ratings.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { watchedReads } from '../support/watched.ts'

const town = await openTown()
const { as, database, clock } = town
const read = await watchedReads(town)
const { store } = database
const round = periodOf(clock.now())
const before = periodAfter(round, -1)
/** Communities of other streets. */
const [far = '', small = '', large = ''] = binhaiAreas
  .filter(({ id, level }) => level === 'community' && !id.startsWith(subdistrict))
  .map(({ id }) => id)

/** So many voices of five and of one. */
function voices(good: number, bad: number): Sums {
  const say = (level: number) => changeOf(null, { ...opinion(level), outcome: null })
  let sums = emptySums
  for (let count = 0; count < good; count += 1) sums = plus(sums, say(5))
  for (let count = 0; count < bad; count += 1) sums = plus(sums, say(1))
  return sums
}

type Rated = { readonly shown: Sums; readonly doubted?: boolean; readonly round?: string }
let made = 0

/** A shop that has been rated so, written straight into the database. */
async function rated(area: string, { shown, doubted = false, round: of = round }: Rated) {
  const council = await store.councils.get(town.councilId, everywhere)
  made += 1
  const shop = { ...shopOf(council, made + 2_000), area }
  await store.shops.insert(shop)
  const tally = { ...newTally(ofShop(shop.id), area, monthOf(of)), kept: shown, shown, doubted }
  await store.tallies.insert({ ...tally, ...rankOf(shown) })
  return shop
}

const ranks = (area: string, more: { list?: 'ranked' | 'few' | 'doubted'; after?: string } = {}) =>
  as('wang-guilan')('rating.ranks', { kind: 'shop', area, round, ...more })

describe('a rank', () => {
  it('is by what a rate is at least: 98 of 100 stands above 10 of 10, and equals share a place', async () => {
    const sure = await rated(kangcui, { shown: voices(98, 2) })
    const lucky = await rated(kangcui, { shown: voices(10, 0) })
    const same = await rated(kangcui, { shown: voices(10, 0) })
    const worse = await rated(kangcui, { shown: voices(10, 5) })
    const { items, smallest } = await ranks(kangcui)
    expect(items.map(({ name, place }) => [name, place])).toEqual(
      expect.arrayContaining([
        [sure.name, 1],
        [lucky.name, 2],
        [same.name, 2],
        [worse.name, 4],
      ]),
    )
    expect(items[0]).toMatchObject({
      satisfied: { numerator: 98, denominator: 100 },
      good: { numerator: 98, denominator: 100 },
      before: null,
    })
    expect(smallest).toBe(10)
  })

  it('is not given to those with too few voices, nor to those that are looked into; what nobody sees yet is nowhere', async () => {
    const few = await rated(kangcui, { shown: voices(5, 0) })
    const doubted = await rated(kangcui, { shown: voices(30, 0), doubted: true })
    const unseen = await rated(kangcui, { shown: emptySums })
    const listed = async (list: 'ranked' | 'few' | 'doubted') =>
      (await ranks(kangcui, { list })).items.map(({ name, place }) => [name, place])
    expect(await listed('few')).toEqual([[few.name, null]])
    expect(await listed('doubted')).toEqual([[doubted.name, null]])
    for (const list of ['ranked', 'few', 'doubted'] as const)
      expect(JSON.stringify(await listed(list))).not.toContain(unseen.name)
    expect(JSON.stringify(await listed('ranked'))).not.toContain(doubted.name)
  })

  it('shows what the rate was a round ago, if enough had rated', async () => {
    const shop = await rated(kangcui, { shown: voices(20, 0) })
    for (const [of, shown] of [[before, voices(8, 4)]] as const)
      await store.tallies.insert({
        ...newTally(ofShop(shop.id), kangcui, monthOf(of)),
        ...{ kept: shown, shown },
        ...rankOf(shown),
      })
    const row = (await ranks(kangcui)).items.find(({ name }) => name === shop.name)
    expect(row).toMatchObject({ before: { numerator: 8, denominator: 12 } })
  })

  it('is seen by those around, and by offices over what is theirs', async () => {
    for (const area of [kangcui, subdistrict, '120116'])
      await expect(ranks(area)).resolves.toBeDefined()
    for (const area of [ziyun, far]) await refused(ranks(area), 'OUT_OF_REACH')
    const office = as('lin-zhiyuan')('rating.ranks', { kind: 'shop', area: far })
    await expect(office).resolves.toBeDefined()
    await refused(ranks(kangcui, { after: 'made up' }), 'INVALID_INPUT', 'after')
  })
})

describe('ranks of 60 subjects and of 1 000', () => {
  beforeAll(async () => {
    for (const [area, count] of [
      [small, 60],
      [large, 1_000],
    ] as const) {
      const council = await store.councils.get(town.councilId, everywhere)
      const shops = Array.from({ length: count }, (_, index) => {
        made += 1
        return { ...shopOf(council, made + 10_000), area, name: `店 ${index}` }
      })
      await store.shops.insertAll(shops)
      const seen = (index: number) => voices(10 + (index % 97), index % 5)
      const tally = (id: string, of: string, shown: Sums) => ({
        ...newTally(ofShop(id), area, monthOf(of)),
        ...{ kept: shown, shown },
        ...rankOf(shown),
      })
      for (const of of [round, before])
        await store.tallies.insertAll(shops.map(({ id }, index) => tally(id, of, seen(index))))
    }
  })

  const page = (area: string, after?: string) =>
    read('lin-zhiyuan', 'rating.ranks', { kind: 'shop', area, round, ...(after && { after }) })

  it('read as many documents, on the first page and further on, and places go on', async () => {
    const [few, many] = [await page(small), await page(large)]
    const cost = ({ returned, examined }: typeof few) => ({ returned, examined })
    expect(cost(many)).toEqual(cost(few))
    // the caller, their grants, the area; a page of tallies and one more; those of a round ago; names
    expect(many.returned).toBeLessThanOrEqual(3 + 21 + 20 + 20)
    const onward = await page(large, many.output.next ?? '')
    expect(onward.examined).toBeLessThanOrEqual(many.examined + 20)
    const places = [...many.output.items, ...onward.output.items].map(({ place }) => place ?? 0)
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(onward.output.items[0]?.place).toBeGreaterThan(1)
  })
})

describe('an area’s numbers', () => {
  it('are its own, those one level down and twelve rounds, whatever is behind them', async () => {
    const add = async (area: string, of: string, shown: Sums) => {
      const where = { area, kind: 'shop' as const, round: of }
      const id = stripeId(where, `shop:${area}${of}`)
      await store.areaTallies.insert({ id, ...where, shown, version: 0 })
    }
    await add(kangcui, round, voices(9, 1))
    await add(subdistrict, round, voices(18, 2))
    await add(subdistrict, periodAfter(round, -11), voices(5, 5))
    const { output, examined } = await read('zheng-hong', 'rating.areas', {
      kind: 'shop',
      area: subdistrict,
    })
    expect(output.own).toMatchObject({ count: 20, satisfied: { numerator: 18, denominator: 20 } })
    expect(output.items.find(({ area }) => area === kangcui)?.count).toBe(10)
    expect(output.trend).toHaveLength(12)
    expect(output.trend[0]).toMatchObject({ round: periodAfter(round, -11), count: 10 })
    expect(output.trend[11]).toMatchObject({ round, count: 20 })
    expect(examined).toBeLessThanOrEqual(3 + 27 + (12 + 26) * 8)
    await refused(as('wang-guilan')('rating.areas', { kind: 'shop', area: ziyun }), 'OUT_OF_REACH')
  })
})
