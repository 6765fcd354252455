import { describe, expect, it } from 'vitest'
import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { tallyId } from '#shared/domain/rating/tally.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { tick } from '../support/orders.ts'
import { ofCommunity, ofShop, opinion } from '../support/ratings.ts'
import { nightPasses } from '../support/receipts.ts'
import { refused } from '../support/refusal.ts'
import { moveIn, openTown } from '../support/town.ts'

const town = await openTown()
const { as, database, shops, clock } = town
const round = periodOf(clock.now())
const street = 'zheng-hong'
const flags = (state: 'open' | 'cleared' | 'doubted' = 'open') =>
  as(street)('rating.flags', { state }).then(({ items }) => items)
const say = (who: string, shop: string) =>
  as(who)('rating.submit', { subject: ofShop(shop), ...opinion(5) })
const tallyOf = (shop: string) =>
  database.store.tallies.get(tallyId(`shop:${shop}`, round), everywhere)

const newcomers = ['new-1', 'new-2', 'new-3', 'new-4', 'new-5', 'new-6', 'new-7']
for (const who of newcomers) await moveIn(town, who, gridAt(0))

describe('many voices from new homes on one shop and day', () => {
  it('ask the street to look, once the day is over, and tell no more than whole fives', async () => {
    for (const who of newcomers) await say(who, shops.pancakes)
    await tick(town)
    expect(await flags()).toEqual([])
    await nightPasses(town)
    await tick(town)
    const [flag, ...more] = await flags()
    expect(more).toEqual([])
    expect(flag).toMatchObject({
      voices: 5,
      young: 5,
      subject: ofShop(shops.pancakes),
      state: 'open',
    })
    expect(await database.db.collection('bursts').countDocuments()).toBe(0)
    expect((await tallyOf(shops.pancakes)).kept.levels[5]).toBe(7)
  })

  it('are none of the business of those below, nor of the district', async () => {
    await refused(as('liu-jianhua')('rating.flags', {}), 'FORBIDDEN')
    expect((await as('lin-zhiyuan')('rating.flags', {})).items).toEqual([])
    const [flag] = await flags()
    const judgement = { flagId: flag?.id ?? '', verdict: 'doubted', reason: '看看' } as const
    await refused(as('lin-zhiyuan')('rating.judge', judgement), 'OUT_OF_REACH')
  })

  it('are not ranked while somebody doubts them, count all the same, and come back', async () => {
    const [flag] = await flags()
    const judge = (verdict: 'cleared' | 'doubted', reason: string) =>
      as(street)('rating.judge', { flagId: flag?.id ?? '', verdict, reason })
    const kept = (await tallyOf(shops.pancakes)).kept
    await judge('doubted', '同一天搬来七户')
    expect(await tallyOf(shops.pancakes)).toMatchObject({ doubted: true, kept })
    expect((await flags('doubted')).map(({ id }) => id)).toEqual([flag?.id])
    await refused(judge('doubted', '再来一次'), 'MOVE_NOT_ALLOWED')
    const { history } = await judge('cleared', '新楼交房，都是真住户')
    expect(history.map(({ move, reason }) => [move, reason])).toEqual([
      ['raise', null],
      ['doubt', '同一天搬来七户'],
      ['clear', '新楼交房，都是真住户'],
    ])
    expect(await tallyOf(shops.pancakes)).toMatchObject({ doubted: false, kept })
  })

  it('are not for somebody to judge whose own work they are about', async () => {
    const { person } = await as(street)('people.me', {})
    const service = ofCommunity(kangcui)
    for (const who of newcomers) await as(who)('rating.submit', { subject: service, ...opinion(5) })
    await nightPasses(town)
    const code = person?.code ?? ''
    await as('other-officer')('people.join', { name: '另一位' })
    const other = (await as('other-officer')('people.me', {})).person?.code ?? ''
    const place = '120116014'
    await as('lin-zhiyuan')('people.appoint', { code: other, role: 'subdistrictOfficer', place })
    await as('other-officer')('people.appoint', { code, role: 'secretary', place: kangcui })
    const flag = (await flags()).find(({ subject }) => subject.kind === 'community')
    const judgement = { flagId: flag?.id ?? '', verdict: 'cleared', reason: '没事' } as const
    await refused(as(street)('rating.judge', judgement), 'OWN_FLAG')
    await expect(as('other-officer')('rating.judge', judgement)).resolves.toBeDefined()
  })
})

describe('what asks nobody to look', () => {
  it('is four new homes, or five among many who have lived there long', async () => {
    for (const who of newcomers.slice(0, 4)) await say(who, shops.breakfast)
    await nightPasses(town)
    expect(await flags()).toEqual([])
    clock.pass({ days: 8 })
    for (const who of newcomers) await say(who, shops.bookshop)
    await nightPasses(town)
    expect(await flags()).toEqual([])
  })
})
