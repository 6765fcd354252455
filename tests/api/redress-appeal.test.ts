import { describe, expect, it } from 'vitest'
import { gridAt, kangcui } from '#functions/local/demo/places.ts'
import { reopenBy } from '#functions/redress/follow.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { ofCommunity, ofShop, opinion } from '../support/ratings.ts'
import { complain, expectTrueRedressTallies, listed, morning } from '../support/redress.ts'
import { at } from '../support/shanghai.ts'
import { moveIn, openTown } from '../support/town.ts'
import { freshKey, person } from '../support/world.ts'

const town = await openTown()
const { as, clock, shops, database } = town
const { store } = database
const subject = ofShop(shops.breakfast)
const owner = as('li-guoqiang')
const street = as('zheng-hong')
const secretary = as('liu-jianhua')
const key = `shop:${shops.breakfast}`
const neighbours = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8']
for (const who of neighbours) await moveIn(town, who, gridAt(0))
const talliesAreTrue = () => expectTrueRedressTallies(town)
const shownCount = async () =>
  (await as('wang-guilan')('rating.subject', { subject })).allRounds.count
const keptOf = async () => {
  const [tally] = await store.tallies.all({ subjectKey: key }, everywhere)
  return { levels: tally?.kept.levels, waiting: tally?.waiting }
}
const dueRows = async () =>
  (await store.ratings.all({ subjectKey: key, due: true }, everywhere)).length

clock.set(at('2026-12-15 14:20'))
const redressId = await complain(town, 'wang-guilan', subject, { comment: '不好' })
for (const who of neighbours.slice(0, 4)) await as(who)('rating.submit', { subject, ...opinion(4) })
await morning(town, '2026-12-16 09:05')

describe('an appeal', () => {
  it('is for who handles it, within three working days', async () => {
    const appeal = { redressId, text: '这位客人说的不是我家' }
    await expect(secretary('redress.appeal', appeal)).rejects.toMatchObject({
      code: 'REDRESS_NOT_YOURS',
    })
    await expect(owner('redress.appeal', { redressId, text: ' ' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      field: 'text',
    })
    clock.set(at('2026-12-21 18:01'))
    await expect(owner('redress.appeal', appeal)).rejects.toMatchObject({
      code: 'REDRESS_APPEAL_LATE',
    })
    clock.set(at('2026-12-18 10:00'))
    expect(await owner('redress.appeal', appeal)).toMatchObject({ state: 'appealed', held: true })
    await expect(owner('redress.appeal', appeal)).rejects.toMatchObject({
      code: 'REDRESS_APPEALED',
    })
    await expect(owner('redress.answer', { redressId, text: '好' })).rejects.toMatchObject({
      code: 'MOVE_NOT_ALLOWED',
    })
    expect(await secretary('redress.duties', {})).toMatchObject({ waiting: 1 })
    await talliesAreTrue()
  })

  it('is decided one tier up, by nobody of the side that was rated', async () => {
    const ruling = { redressId, upheld: true, reason: '监控里看不到这位客人' }
    await expect(street('redress.decide', ruling)).rejects.toMatchObject({
      code: 'REDRESS_NOT_YOURS',
    })
    await expect(owner('redress.decide', ruling)).rejects.toMatchObject({
      code: 'REDRESS_CONCERNED',
    })
    const { codes } = town
    await secretary('people.appoint', {
      code: codes['zhou-qiang'],
      ...{ role: 'merchant', place: shops.breakfast },
    } as never)
    await as('zheng-hong')('people.appoint', {
      code: codes['zhou-qiang'],
      ...{ role: 'secretary', place: kangcui },
    } as never)
    await expect(as('zhou-qiang')('redress.decide', ruling)).rejects.toMatchObject({
      code: 'REDRESS_CONCERNED',
    })
    expect(await secretary('redress.decide', ruling)).toMatchObject({ state: 'excused' })
    await expect(secretary('redress.decide', ruling)).rejects.toMatchObject({
      code: 'MOVE_NOT_ALLOWED',
    })
    await talliesAreTrue()
  })

  it('upheld takes the voice out of what is kept at once, out of what is shown with the next group', async () => {
    expect(await keptOf()).toMatchObject({ levels: { 1: 0, 4: 4 }, waiting: 1 })
    expect(await shownCount()).toBe(5)
    for (const who of neighbours.slice(4, 7))
      await as(who)('rating.submit', { subject, ...opinion(5) })
    expect(await shownCount()).toBe(5)
    await as('n8')('rating.submit', { subject, ...opinion(5) })
    expect(await shownCount()).toBe(8)
    const { thisRound } = await as('n1')('rating.subject', { subject })
    expect(thisRound.levels).toEqual({ 1: 0, 2: 0, 3: 0, 4: 4, 5: 4 })
    expect(await keptOf()).toMatchObject({ waiting: 0 })
    expect(await dueRows()).toBe(0)
  })

  it('leaves the row, and what is said later does not come back by itself', async () => {
    await as('wang-guilan')('rating.submit', { subject, ...opinion(2, { comment: '真的' }) })
    expect(await keptOf()).toMatchObject({ levels: { 1: 0, 2: 0 }, waiting: 0 })
    expect(await dueRows()).toBe(0)
    const rating = await store.ratings.get(redressId, everywhere)
    expect(rating).toMatchObject({ excused: true, level: 2, history: [{ level: 1 }] })
  })

  it('is contested by the rater once, decided another tier up, for good', async () => {
    const rater = as('wang-guilan')
    const view = await rater('redress.get', { redressId })
    expect(view.appeal).toMatchObject({ text: '', decision: { reason: '监控里看不到这位客人' } })
    expect(view.may).toEqual(['contest'])
    await expect(
      as('zhao-min')('redress.contest', { redressId, text: '我也看到' }),
    ).rejects.toMatchObject({ code: 'OUT_OF_REACH' })
    await rater('redress.contest', { redressId, text: '我有小票' })
    expect((await secretary('redress.get', { redressId })).state).toBe('excused')
    await morning(town, '2026-12-21 09:05')
    expect((await secretary('redress.get', { redressId })).state).toBe('contested')
    const ruling = { redressId, upheld: false, reason: '小票是那天的' }
    await expect(secretary('redress.decide', ruling)).rejects.toMatchObject({
      code: 'REDRESS_CONCERNED',
    })
    const done = await street('redress.decide', ruling)
    expect(done).toMatchObject({ state: 'open', handler: '商户负责人', held: false })
    expect(await keptOf()).toMatchObject({ levels: { 2: 1 }, waiting: 1 })
    expect(await dueRows()).toBe(1)
    await expect(rater('redress.contest', { redressId, text: '再看' })).rejects.toMatchObject({
      code: 'REDRESS_CONTESTED',
    })
    await talliesAreTrue()
  })

  it('rejected goes on with the time that was left', async () => {
    const { dueAt } = await owner('redress.get', { redressId })
    // on the 18th at ten there were six and a half hours and five days; from the 21st at nine it is the 28th
    expect(dueAt).toBe(at('2026-12-28 18:00').toISOString())
    await expect(owner('redress.appeal', { redressId, text: '再来' })).rejects.toMatchObject({
      code: 'REDRESS_APPEALED',
    })
  })
})

describe('a follow-up voice that says it is not solved', () => {
  let id = ''

  it('reopens what was settled, one tier up', async () => {
    clock.set(at('2026-12-22 10:00'))
    id = await complain(town, 'zhao-min', ofCommunity(kangcui))
    await morning(town, '2026-12-23 09:05')
    await secretary('redress.answer', { redressId: id, text: '办好了' })
    await as('zhao-min')('redress.accept', { redressId: id })
    await morning(town, '2026-12-24 09:05')
    expect(await listed(town, 'liu-jianhua', 'settled')).toEqual([id])
    await reopenBy({ store, now: clock.now() }, id)
    await reopenBy({ store, now: clock.now() }, 'f'.repeat(32))
    expect(await listed(town, 'liu-jianhua', 'settled')).toEqual([id])
    await morning(town, '2026-12-25 09:05')
    const view = await street('redress.get', { redressId: id })
    expect(view).toMatchObject({ state: 'open', handler: '街镇', reopened: 1 })
    await talliesAreTrue()
  })

  it('at the top stays there, and is decided by another of the same office', async () => {
    const rater = as('zhao-min')
    for (const [who, day] of [
      ['zheng-hong', '28'],
      ['lin-zhiyuan', '29'],
    ] as const) {
      await as(who)('redress.answer', { redressId: id, text: '办了' })
      await rater('redress.reject', { redressId: id })
      await morning(town, `2026-12-${day} 09:05`)
    }
    const district = as('lin-zhiyuan')
    expect(await district('redress.get', { redressId: id })).toMatchObject({
      ...{ state: 'open', handler: '区考核办', reopened: 3 },
    })
    await district('redress.appeal', { redressId: id, text: '已经办了三次' })
    await expect(
      district('redress.decide', { redressId: id, upheld: true, reason: '我说的' }),
    ).rejects.toMatchObject({ code: 'REDRESS_CONCERNED' })
    await talliesAreTrue()
  })
})

describe('two taps at once', () => {
  it('decide an appeal once, and move the numbers once', async () => {
    clock.set(at('2026-12-28 09:10'))
    const id = await complain(town, 'zhao-min', subject)
    await morning(town, '2026-12-29 09:05')
    await owner('redress.appeal', { redressId: id, text: '不是我家' })
    const before = await keptOf()
    const event = { action: 'redress.decide', input: { redressId: id, upheld: true, reason: '是' } }
    const replies = await Promise.all(
      [1, 2, 3].map(() => town.send({ ...event, key: freshKey() }, person('liu-jianhua'))),
    )
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await keptOf()).levels?.[1]).toBe((before.levels?.[1] ?? 0) - 1)
    expect((await keptOf()).waiting).toBe(await dueRows())
    await talliesAreTrue()
  })
})
