import { beforeAll, describe, expect, it } from 'vitest'
import { kangcui } from '#functions/local/demo/places.ts'
import { type Group, groupOf, recountOf, withVoice } from '#shared/domain/rating/recount.ts'
import { newTally } from '#shared/domain/rating/tally.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { monthOf, ofShop, opinion } from '../support/ratings.ts'
import { openTown } from '../support/town.ts'
import { watchedReads } from '../support/watched.ts'

/** The whole of it is MILLION=1000000; every run takes a part. */
const many = Number(process.env.MILLION ?? 20_000)
const few = 10

const town = await openTown()
const { database, shops, clock } = town
const read = await watchedReads(town)
const round = periodOf(clock.now())

/** Rows as so many people would have left them, in bulk. */
async function rate(shop: string, count: number): Promise<void> {
  const subject = ofShop(shop)
  const subjectKey = `shop:${shop}`
  const rowOf = (index: number) => {
    const counted = { ...opinion((index % 5) + 1), outcome: null, photos: [] }
    const { level, attitude, style, effect, outcome } = counted
    const shown = { level, attitude, style, effect, outcome }
    const place = { subject, subjectKey, area: kangcui, round, voter: `${index}`, history: [] }
    return {
      ...counted,
      ...place,
      check: 'passed',
      shown,
      due: false,
      receipt: '',
      version: 0,
    } as const
  }
  const ratings = database.db.collection<{ _id: string }>('ratings')
  let group: Group = groupOf(rowOf(0))
  for (let from = 0; from < count; from += 10_000) {
    const length = Math.min(10_000, count - from)
    const rows = Array.from({ length }, (_, index) => rowOf(from + index))
    await ratings.insertMany(rows.map((row, index) => ({ ...row, _id: `${shop}-${from + index}` })))
    group = rows.reduce(withVoice, group)
  }
  const recount = recountOf(group)
  await database.store.tallies.insert({ ...newTally(subject, kangcui, monthOf(round)), ...recount })
  const { shown } = recount
  await database.store.subjectSums.insert({ id: subjectKey, area: kangcui, shown, version: 0 })
}

beforeAll(async () => {
  await rate(shops.breakfast, many)
  await rate(shops.bookshop, few)
}, 60 * 60_000)

describe(`a subject that ${many} have rated`, () => {
  it.each(['wang-guilan', 'liu-jianhua'])(
    'shows %s its page as cheaply as one of ten',
    async (who) => {
      const page = (shop: string) => read(who, 'rating.subject', { subject: ofShop(shop) })
      const [large, small] = [await page(shops.breakfast), await page(shops.bookshop)]
      expect(large.output.thisRound.count).toBe(many)
      expect(small.output.thisRound.count).toBe(few)
      expect([large.returned, large.examined]).toEqual([small.returned, small.examined])
      expect(large.returned).toBeLessThanOrEqual(6)
    },
  )

  it('stands in the ranks at the same cost, and beside the ten nearby', async () => {
    const ranks = await read('wang-guilan', 'rating.ranks', { kind: 'shop', area: kangcui })
    expect(ranks.output.items).toHaveLength(2)
    expect(ranks.returned).toBeLessThanOrEqual(8)
    const nearby = await read('wang-guilan', 'rating.nearby', {})
    expect(nearby.examined).toBeLessThanOrEqual(20)
  })
})
