import { describe, expect, it } from 'vitest'
import { ziyun } from '#functions/local/demo/places.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Department } from '#shared/domain/people/role.ts'
import { addDays, dayOf } from '#shared/kernel/time.ts'
import { contentsOf } from '../support/contents.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { sessionOf } from '../support/trainings.ts'

const town = await openTown()
const { as, councilId, shops, clock, database } = town
const today = () => dayOf(clock.now())
const train = (who: string, shopIds: string[], more: Parameters<typeof sessionOf>[2] = {}) =>
  as(who)('covenant.train', sessionOf(town, shopIds, more))
const trainedOn = async (shopId: string, department: Department = 'fire') =>
  (await database.store.shops.get(shopId, everywhere)).trained[department]
const untrained = async (department: Department = 'fire') =>
  (await as('wang-guilan')('covenant.untrained', { councilId, department })).items.map(
    ({ number }) => number,
  )

async function leavesAll(
  call: () => Promise<unknown>,
  ...refusal: [Parameters<typeof refused>[1], string?]
) {
  const before = await contentsOf(database)
  await refused(call(), ...refusal)
  expect(await contentsOf(database)).toBe(before)
}

describe('a training', () => {
  it('is entered by the department that held it, or by the secretary', async () => {
    const session = await train('he-wei', [shops.breakfast, shops.breakfast])
    expect(session).toMatchObject({ department: 'fire', attended: 1, may: ['correct'] })
    expect(session.shops).toEqual([{ id: shops.breakfast, number: '01', name: '李记早点' }])
    await train('tian-ye', [shops.breakfast], { department: 'market' })
    await train('liu-jianhua', [shops.breakfast], { department: 'traffic' })
    await leavesAll(
      () => train('he-wei', [shops.breakfast], { department: 'sanitation' }),
      'DEPARTMENT_NOT_YOURS',
      'department',
    )
    await leavesAll(() => train('tian-ye', [shops.breakfast]), 'DEPARTMENT_NOT_YOURS', 'department')
    await leavesAll(() => train('gao-xiuying', [shops.breakfast]), 'OUT_OF_REACH')
    await leavesAll(() => train('xu-meiling', [shops.breakfast]), 'FORBIDDEN')
  })

  it('is of a day that was, and of open shops of this council', async () => {
    const tomorrow = addDays(today(), 1)
    await leavesAll(
      () => train('he-wei', [shops.bookshop], { heldOn: tomorrow }),
      'DAY_IN_FUTURE',
      'heldOn',
    )
    await leavesAll(() => train('he-wei', []), 'INVALID_INPUT', 'shopIds')
    await leavesAll(
      () => train('he-wei', [shops.bookshop, '0'.repeat(24)]),
      'SHOP_ELSEWHERE',
      'shopIds',
    )
    const council = { name: '紫云商圈', kind: 'businessDistrict', area: ziyun } as const
    const { id: there } = await as('zheng-hong')('council.found', council)
    const text = {
      number: '01',
      name: '紫云小店',
      trade: 'retail',
      address: '紫云里 1 号',
    } as const
    const { id: theirs } = await as('gao-xiuying')('shop.register', { councilId: there, ...text })
    await leavesAll(() => train('he-wei', [theirs]), 'SHOP_ELSEWHERE', 'shopIds')
    await leavesAll(() => train('he-wei', [theirs], { councilId: there }), 'OUT_OF_REACH')
    const shop = await database.store.shops.get(shops.bookshop, everywhere)
    const closed = await database.store.shops.replace({ ...shop, state: 'closed' }, everywhere)
    await leavesAll(() => train('he-wei', [shops.bookshop]), 'SHOP_CLOSED')
    await database.store.shops.replace({ ...closed, state: 'open' }, everywhere)
  })

  it('moves a shop’s last day on, and never back', async () => {
    expect(await trainedOn(shops.breakfast)).toBe(today())
    await train('he-wei', [shops.breakfast, shops.pancakes], { heldOn: addDays(today(), -9) })
    expect(await trainedOn(shops.breakfast)).toBe(today())
    expect(await trainedOn(shops.pancakes)).toBe(addDays(today(), -9))
    await train('he-wei', [shops.pancakes], { heldOn: addDays(today(), -3) })
    expect(await trainedOn(shops.pancakes)).toBe(addDays(today(), -3))
    expect(await trainedOn(shops.pancakes, 'market')).toBeUndefined()
  })

  it('is seen by all nearby, latest first, with who has not come yet', async () => {
    const { items } = await as('wang-guilan')('covenant.trainings', { councilId })
    expect(items.map(({ department, heldOn }) => `${department} ${heldOn}`)).toEqual([
      `traffic ${today()}`,
      `market ${today()}`,
      `fire ${today()}`,
      `fire ${addDays(today(), -3)}`,
      `fire ${addDays(today(), -9)}`,
    ])
    const trainingId = items[0]?.id ?? ''
    const read = (who: string) => as(who)('covenant.training', { trainingId })
    expect(await read('wang-guilan')).toMatchObject({ title: '灭火器怎么用', may: [] })
    expect((await read('liu-jianhua')).may).toEqual(['correct'])
    await refused(read('sun-haibo'), 'OUT_OF_REACH')
    expect(await untrained()).toEqual(['03'])
    expect(await untrained('health')).toEqual(['01', '02', '03'])
    const rates = await as('wang-guilan')('covenant.trained', { councilId })
    const rateOf = (name: Department) =>
      rates.find(({ department }) => department === name)?.trained
    expect(rateOf('fire')).toEqual({ numerator: 2, denominator: 3 })
    expect(rateOf('health')).toEqual({ numerator: 0, denominator: 3 })
    for (const action of ['covenant.trainings', 'covenant.trained'] as const)
      await refused(as('sun-haibo')(action, { councilId }), 'OUT_OF_REACH')
  })

  it('takes in who was forgotten', async () => {
    const { id: trainingId } = await train('he-wei', [shops.breakfast])
    const add = (who: string, shopIds: string[]) =>
      as(who)('covenant.addAttendance', { trainingId, shopIds })
    expect(await add('he-wei', [shops.bookshop, shops.breakfast])).toMatchObject({ attended: 2 })
    expect(await untrained()).toEqual([])
    await leavesAll(() => add('ma-jun', [shops.pancakes]), 'DEPARTMENT_NOT_YOURS', 'department')
    await leavesAll(() => add('he-wei', ['0'.repeat(24)]), 'SHOP_ELSEWHERE', 'shopIds')
  })

  it('lets go who was entered by mistake, with the reason, and the shop’s day goes back to what was', async () => {
    const early = addDays(today(), -20)
    await train('he-wei', [shops.bookshop], { heldOn: early })
    const [latest] = (await as('he-wei')('covenant.trainings', { councilId })).items.filter(
      ({ department, attended }) => department === 'fire' && attended === 2,
    )
    const trainingId = latest?.id ?? ''
    const strike = (who: string, shopId = shops.bookshop) =>
      as(who)('covenant.strikeAttendance', { trainingId, shopId, reason: '点名点错了' })
    await leavesAll(() => strike('ma-jun'), 'DEPARTMENT_NOT_YOURS', 'department')
    expect(await strike('he-wei')).toMatchObject({ attended: 1 })
    expect(await trainedOn(shops.bookshop)).toBe(early)
    await leavesAll(() => strike('he-wei'), 'NOT_ATTENDED', 'shopId')
    const kept = await database.store.trainings.get(trainingId, everywhere)
    expect(kept.struck).toMatchObject([{ shopId: shops.bookshop, reason: '点名点错了' }])
  })

  it('forgets a day that nothing is left of', async () => {
    const { id: trainingId } = await train('ma-jun', [shops.bookshop], { department: 'sanitation' })
    const wrong = { trainingId, shopId: shops.bookshop, reason: '没来' }
    await as('ma-jun')('covenant.strikeAttendance', wrong)
    expect(await trainedOn(shops.bookshop, 'sanitation')).toBeUndefined()
    expect(await trainedOn(shops.bookshop)).toBeDefined()
  })

  it('sent twice at once under one key is one', async () => {
    const before = (await as('he-wei')('covenant.trainings', { councilId })).items.length
    const event = {
      action: 'covenant.train',
      input: sessionOf(town, [shops.breakfast]),
      key: 'a-training-sent-twice',
    }
    const caller = { kind: 'person', identity: 'local:he-wei' } as const
    const [one, two] = await Promise.all([town.send(event, caller), town.send(event, caller)])
    expect(one).toEqual(two)
    expect((await as('he-wei')('covenant.trainings', { councilId })).items).toHaveLength(before + 1)
  })
})
