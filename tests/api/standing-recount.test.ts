import { describe, expect, it } from 'vitest'
import { buildDemoCity } from '#functions/local/demo/city.ts'
import { recount } from '#functions/operator/recount.ts'
import { adjustMonth } from '#functions/standing/adjust.ts'
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

  it('does so after an appeal that was won when the month was closed', async () => {
    const [visit] = await database.store.inspections.all(
      { councilId, period: last, 'results.findings.0': { $exists: true } },
      everywhere,
    )
    const result = visit?.results.find(({ findings }) => findings.length === 1)
    const found = result?.findings[0]
    if (!visit || !result || !found) throw new Error('the demo city has no such visit')
    const given = { deduction: found.deduction, appealId: 'a'.repeat(24), at: clock.now() }
    await database.transaction(async (store) => {
      await store.inspections.replace({ ...visit, restored: [given] }, everywhere)
      const shop = await store.shops.get(visit.shopId, everywhere)
      const council = await store.councils.get(councilId, everywhere)
      const { kept = 0, applicable = 1 } = visit.score ?? {}
      const score = Math.round(((kept + found.points) / applicable) * 10_000)
      const change = {
        inspections: { count: 0, total: score - Math.round((visit.score?.score ?? 0) * 100) },
        items: [{ no: result.no, kept: found.points, applicable: 0 }],
      }
      const why = { now: clock.now(), because: '申诉成立' }
      await adjustMonth(store, { shop, council, period: last }, change, why)
    })
    expect(await count(last)).toEqual([])
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
