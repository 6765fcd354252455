import { describe, expect, it } from 'vitest'
import { seatIn } from '#functions/local/demo/seats.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { contentsOf } from '../support/contents.ts'
import { linesOf, newcomer, pavilion } from '../support/councils.ts'
import { onlyOne, refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'
import { freshKey } from '../support/world.ts'

const town = await openTown()
const { as, councilId, parkId, shops } = town
const { store } = town.database
const desk = as('cao-xue')
const firm = (name: string) => ({ councilId: parkId, kind: 'firm', name, weight: 500 }) as const
const apply = async (who: string, name: string) => {
  await newcomer(town, who)
  return (await as(who)('council.apply', firm(name))).id
}
const unitsOf = async () => (await desk('council.units', { councilId: parkId })).items
const count = async () => (await as('zheng-hong')('council.home', { councilId: parkId })).units

describe('whoever wants to be a member', () => {
  it('finds the council without living there, and applies', async () => {
    await newcomer(town, '云帆的人')
    const { items } = await as('云帆的人')('council.inArea', { area: '120116014' })
    expect(items.map(({ id }) => id)).toEqual([parkId])
    await refused(as('云帆的人')('council.home', { councilId: parkId }), 'OUT_OF_REACH')
    await refused(as('nobody-yet')('council.apply', firm('无名')), 'JOIN_FIRST')
    await as('云帆的人')('council.apply', firm('云帆软件'))
    expect(await as('云帆的人')('council.myUnits', {})).toMatchObject([
      { name: '云帆软件', state: 'applied', councilName: '泰达科创园共同缔造理事会', mine: true },
    ])
    const waiting = await desk('council.applications', {})
    expect(waiting.items).toMatchObject([{ name: '云帆软件', contact: '云帆的人' }])
    expect((await as('zheng-hong')('council.applications', {})).items).toHaveLength(1)
    expect((await as('liu-jianhua')('council.applications', {})).items).toEqual([])
    await refused(as('liu-jianhua')('council.applications', { councilId: parkId }), 'OUT_OF_REACH')
  })

  it('applies once at a time, under a name that nobody has, at the same moment too', async () => {
    await refused(as('云帆的人')('council.apply', firm('云帆二')), 'ALREADY_APPLIED')
    const names = ['甲方', '乙方', '丙方']
    for (const who of names) await newcomer(town, who)
    await onlyOne(
      names.map((who) => as(who)('council.apply', firm('同名公司'))),
      'UNIT_TAKEN',
    )
    await refused(desk('council.enter', firm('云帆软件')), 'UNIT_TAKEN')
  })

  it('is of a kind that the council takes, and says what that kind needs', async () => {
    const wrong = (more: object) => desk('council.enter', { ...firm('某某'), ...more })
    const before = await contentsOf(town.database)
    await refused(wrong({ kind: 'resident' }), 'UNIT_UNFIT', 'kind')
    await refused(wrong({ kind: 'department' }), 'UNIT_UNFIT', 'department')
    await refused(wrong({ weight: 0 }), 'INVALID_INPUT', 'weight')
    const shop = { councilId, kind: 'shop', name: '李记早点' } as const
    await refused(as('liu-jianhua')('council.enter', shop), 'UNIT_UNFIT', 'shopId')
    const far = { ...shop, shopId: 'f'.repeat(24) }
    await refused(as('liu-jianhua')('council.enter', far), 'OUT_OF_REACH')
    expect(await contentsOf(town.database)).toBe(before)
    await as('liu-jianhua')('council.enter', { ...shop, shopId: shops.breakfast })
  })

  it('may be a shop of the street in a council that keeps no register', async () => {
    const { id } = await as('zheng-hong')('council.found', pavilion)
    const shop = { councilId: id, kind: 'shop', name: '海河书屋', shopId: shops.bookshop } as const
    expect(await as('liu-jianhua')('council.enter', shop)).toMatchObject({ shopId: shops.bookshop })
  })
})

describe('an application', () => {
  it('is admitted once, by somebody else: its contact has a post from then on', async () => {
    const unitId = await apply('蓝海的人', '蓝海生物')
    const units = await count()
    const street = as('zheng-hong')
    const admit = [desk, street, desk].map((by) => by('council.admit', { unitId }))
    await onlyOne(admit, 'MOVE_NOT_ALLOWED')
    expect(await count()).toBe(units + 1)
    expect((await as('蓝海的人')('people.me', {})).grants).toMatchObject([
      { role: 'unitContact', councilId: parkId },
    ])
    expect((await linesOf(town, parkId)).at(-1)).toMatchObject({
      kind: 'unitAdmitted',
      facts: { kind: 'firm', name: '蓝海生物' },
    })
    const own = await desk('council.apply', firm('秘书长自己的公司'))
    await refused(desk('council.admit', { unitId: own.id }), 'NOT_YOURSELF')
    await refused(as('蓝海的人')('council.admit', { unitId: own.id }), 'FORBIDDEN')
  })

  it('is refused with a reason, and its name is free again', async () => {
    const unitId = await apply('远方的人', '远方物流')
    await desk('council.refuse', { unitId, reason: '不在园区里' })
    expect(await as('远方的人')('council.myUnits', {})).toMatchObject([
      { state: 'refused', reason: '不在园区里' },
    ])
    const [message] = (await as('远方的人')('inbox.list', {})).items
    expect(message).toMatchObject({ about: 'council', aboutId: parkId, text: '不在园区里' })
    await refused(desk('council.admit', { unitId }), 'MOVE_NOT_ALLOWED')
    await as('远方的人')('council.apply', firm('远方物流'))
  })
})

describe('a member that leaves', () => {
  it('is let go by its contact or the desk: its seats are empty and stand for nobody', async () => {
    const unitId = await apply('启明的人', '启明科技')
    await desk('council.admit', { unitId })
    const code = await newcomer(town, '启明的理事')
    const seatId = await seatIn(desk, parkId)(code, { seat: 'director', unitId })
    expect(await store.seats.get(seatId, everywhere)).toMatchObject({ weight: 500 })
    expect((await unitsOf()).find(({ id }) => id === unitId)).toMatchObject({ seated: true })
    const other = { unitId, reason: '不想让它在' }
    await refused(as('蓝海的人')('council.leave', other), 'SEAT_MAY_NOT')
    const units = await count()
    await as('启明的人')('council.leave', { unitId, reason: '搬出园区' })
    expect(await count()).toBe(units - 1)
    expect(await store.seats.get(seatId, everywhere)).toMatchObject({
      ...{ holderId: null, unitId: null, unitName: '', weight: 1 },
    })
    for (const who of ['启明的人', '启明的理事'])
      expect((await as(who)('people.me', {})).grants).toEqual([])
    const kinds = (await linesOf(town, parkId)).slice(-2).map(({ kind }) => kind)
    expect(kinds).toEqual(['seatVacated', 'unitLeft'])
    const seat = { councilId: parkId, seat: 'director', unitId } as const
    await refused(desk('council.addSeat', seat), 'UNIT_NOT_IN', 'unitId')
  })
})

describe('whoever asks to be forgotten', () => {
  it('takes their seats and memberships with them, and the record keeps no name', async () => {
    const { items } = await as('wang-guilan')('council.list', { kind: 'deliberation' })
    const id = items[0]?.id ?? ''
    const secretary = as('liu-jianhua')
    const code = (await as('wang-guilan')('people.me', {})).person?.code ?? ''
    const own = { councilId: id, kind: 'resident', name: '王桂兰' } as const
    const { id: unitId } = await as('wang-guilan')('council.apply', own)
    await secretary('council.admit', { unitId })
    const seatId = await seatIn(secretary, id)(code, { seat: 'director', unitId })
    await as('wang-guilan')('council.apply', firm('王桂兰的作坊'))
    expect(await as('wang-guilan')('people.takeout', {})).toMatchObject({
      seats: [{ councilId: id, seat: 'director', unitName: '王桂兰' }],
      units: [{ name: '王桂兰', state: 'admitted' }, { name: '王桂兰的作坊' }],
    })
    const forget = { action: 'people.forget', input: { confirm: '注销' }, key: freshKey() } as const
    const me = { kind: 'person', identity: 'local:wang-guilan' } as const
    expect(await town.send(forget, me)).toMatchObject({ ok: true })
    expect(await store.seats.get(seatId, everywhere)).toMatchObject({
      holderId: null,
      unitName: '',
    })
    for (const name of ['seats', 'memberUnits', 'recordLines'])
      expect(
        JSON.stringify(await town.database.db.collection(name).find({}).toArray()),
      ).not.toMatch('王桂兰')
    expect((await linesOf(town, id)).at(-1)).toMatchObject({ kind: 'unitLeft' })
    expect((await as('zheng-hong')('council.home', { councilId: id })).units).toBe(1)
  })

  it('leaves a firm that they spoke for a member, without them', async () => {
    await as('蓝海的人')('people.forget', { confirm: '注销' })
    const unit = (await unitsOf()).find(({ name }) => name === '蓝海生物')
    expect(unit).toMatchObject({ state: 'admitted', mine: false })
    const kept = await store.memberUnits.get(unit?.id ?? '', everywhere)
    expect([kept.contactId, kept.grantId]).toEqual([null, null])
  })
})
