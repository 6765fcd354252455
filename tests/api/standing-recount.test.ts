import { describe, expect, it } from 'vitest'
import { buildDemoCity } from '#functions/local/demo/city.ts'
import { recount } from '#functions/operator/recount.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { councilMonthId } from '#shared/domain/standing/council-month.ts'
import { standingId } from '#shared/domain/standing/standing.ts'
import { periodAfter } from '#shared/kernel/period.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { ofShop, opinion } from '../support/ratings.ts'
import { openWorld } from '../support/world.ts'

const world = await openWorld()
const { as, database, clock } = world
await buildDemoCity(database, world.platform, () => undefined)
const councilId = (await as('wang-guilan')('council.list', {})).items[0]?.id ?? ''
const period = periodOf(clock.now())
const last = periodAfter(period, -1)
const count = (of: string) => recount(database, { councilId, period: of })

describe('a month counted again from the raw visits, voices and checks', () => {
  it.each([periodAfter(period, -2), last, period])('equals every kept number: %s', async (of) => {
    const rows = await database.store.standings.all({ councilId, period: of }, everywhere)
    expect(rows.length).toBeGreaterThan(40)
    expect(await count(of)).toEqual([])
  })

  it('does so after a change of mind', async () => {
    const [shop] = await database.store.shops.all({ councilId, number: '05' }, everywhere)
    for (const level of [2, 5])
      await as('wang-guilan')('rating.submit', {
        subject: ofShop(shop?.id ?? ''),
        ...opinion(level),
      })
    expect(await count(period)).toEqual([])
  })

  it('names a number that was tampered with, of a shop and of the council', async () => {
    const [row] = await database.store.standings.all({ councilId, period }, everywhere)
    const { standings, councilMonths } = collections()
    const shop = { _id: standingId(row?.shopId ?? '', period) }
    await standings.updateOne(shop, { $inc: { 'inspections.total': 100 } })
    const council = { _id: councilMonthId(councilId, period) }
    await councilMonths.updateOne(council, { $inc: { 'items.1.kept': 1 } })
    const drift = await count(period)
    expect(drift).toHaveLength(2)
    expect(drift[0]).toContain(`shop ${row?.shopNumber}: kept`)
    expect(drift[1]).toContain(`council ${councilId}: kept`)
  })

  const collections = () => ({
    standings: database.db.collection<{ _id: string }>('standings'),
    councilMonths: database.db.collection<{ _id: string }>('councilMonths'),
  })
})
