import { describe, expect, it } from 'vitest'
import { kangcui, subdistrict, ziyun } from '#functions/local/demo/places.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { contentsOf } from '../support/contents.ts'
import { carried, charterOf, linesOf, newcomer, pavilion, seatOf } from '../support/councils.ts'
import { onlyOne, refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, councilId, parkId } = town
const street = as('zheng-hong')
const why = '楼下的事想坐下来商量'
const titles = async (who: string) =>
  (await as(who)('inbox.list', {})).items.map(({ title }) => title)

describe('a council that somebody wants', () => {
  it('is proposed by a neighbour in the name of their home, and waits for the street', async () => {
    const proposed = await as('wang-guilan')('council.propose', { ...pavilion, why })
    expect(proposed).toMatchObject({
      state: 'proposed',
      proposal: { post: '康翠社区一网格 居民', why },
      charter: { no: 1, seconders: 10, resolutionId: null },
      mine: true,
      may: [],
    })
    const waiting = await street('council.proposals', { of: 'waiting' })
    expect(waiting.items).toMatchObject([
      { id: proposed.id, mine: false, may: ['found', 'decline'] },
    ])
    expect((await as('wang-guilan')('council.proposals', { of: 'mine' })).items).toHaveLength(1)
    for (const who of ['lin-zhiyuan', 'liu-jianhua', 'sun-haibo', 'wang-guilan'])
      expect((await as(who)('council.proposals', { of: 'waiting' })).items, who).toEqual([])
    expect((await as('zhao-min')('council.list', {})).items.map(({ id }) => id)).not.toContain(
      proposed.id,
    )
  })

  it('waits alone: one proposal of a person at a time, at the same moment too', async () => {
    const before = await contentsOf(town.database)
    await refused(as('wang-guilan')('council.propose', { ...pavilion, why }), 'ALREADY_PROPOSED')
    expect(await contentsOf(town.database)).toBe(before)
    const asked = ['甲亭', '乙亭', '丙亭'].map((name) =>
      as('zhao-min')('council.propose', { ...pavilion, name, why }),
    )
    await onlyOne(asked, 'ALREADY_PROPOSED')
  })

  it('is of a kind that its place can have, and in reach of whoever wants it', async () => {
    const propose = (more: object) =>
      as('sun-haibo')('council.propose', { ...pavilion, why, area: ziyun, ...more })
    const before = await contentsOf(town.database)
    await refused(propose({ area: kangcui }), 'OUT_OF_REACH')
    await refused(propose({ area: subdistrict }), 'COUNCIL_LEVEL', 'area')
    await refused(propose({ chain: '新能源' }), 'CHAIN_MISSING', 'chain')
    await refused(propose({ kind: 'alliance', area: subdistrict }), 'CHAIN_MISSING', 'chain')
    await refused(as('nobody-yet')('council.propose', { ...pavilion, why }), 'OUT_OF_REACH')
    expect(await contentsOf(town.database)).toBe(before)
  })

  it('stands once, by the first of two officers, from the day it is approved', async () => {
    const { items } = await street('council.proposals', { of: 'waiting' })
    const id = items.find(({ name }) => name === pavilion.name)?.id ?? ''
    const colleague = { code: await newcomer(town, '同事'), role: 'subdistrictOfficer' } as const
    await as('lin-zhiyuan')('people.appoint', { ...colleague, place: subdistrict })
    town.clock.pass({ days: 3 })
    const officers = ['zheng-hong', '同事', 'zheng-hong', '同事']
    const approve = officers.map((who) => as(who)('council.approve', { councilId: id }))
    await onlyOne(approve, 'MOVE_NOT_ALLOWED')
    const [mine] = (await as('wang-guilan')('council.proposals', { of: 'mine' })).items
    expect(mine).toMatchObject({ state: 'standing', charter: { from: dayOf(town.clock.now()) } })
    expect(await titles('wang-guilan')).toEqual(['康翠里议事亭批准成立了', '您的住处核实好了'])
    expect((await linesOf(town, id)).map(({ kind }) => kind)).toEqual(['founded'])
    await refused(street('council.decline', { councilId: id, reason: '晚了' }), 'MOVE_NOT_ALLOWED')
  })

  it('is not decided by those who wanted it, nor by an office that is not asked', async () => {
    const park = { name: '二号园', kind: 'park', area: subdistrict, why } as const
    const { id } = await street('council.propose', park)
    await refused(street('council.approve', { councilId: id }), 'OWN_PROPOSAL')
    const own = await street('council.proposals', { of: 'waiting' })
    expect(own.items.find((one) => one.id === id)?.may).toEqual(['decline'])
    await refused(as('liu-jianhua')('council.approve', { councilId: id }), 'FORBIDDEN')
    await as('lin-zhiyuan')('council.approve', { councilId: id })
    const { items } = await street('council.proposals', { of: 'waiting' })
    const neighbour = items.find(({ name }) => name.endsWith('亭'))?.id ?? ''
    await refused(
      as('lin-zhiyuan')('council.approve', { councilId: neighbour }),
      'COUNCIL_NOT_YOURS',
    )
    const declined = await street('council.decline', { councilId: neighbour, reason: '先摸摸底' })
    expect(declined).toMatchObject({ state: 'declined', reason: '先摸摸底', may: [] })
    await refused(street('council.approve', { councilId: neighbour }), 'MOVE_NOT_ALLOWED')
    expect(await titles('zhao-min')).toContain(`${declined.name}这次没有批准`)
    await as('zhao-min')('council.propose', { ...pavilion, name: '再提一次', why })
  })

  it('takes a name that no other has in that place', async () => {
    const council = { name: '紫云议事亭', kind: 'deliberation', area: ziyun } as const
    const twice = [council, council].map((wanted) => street('council.found', wanted))
    await onlyOne(twice, 'COUNCIL_NAME_TAKEN')
    await refused(street('council.found', council), 'COUNCIL_NAME_TAKEN')
    const { id } = await as('sun-haibo')('council.propose', { ...council, why })
    await refused(street('council.approve', { councilId: id }), 'COUNCIL_NAME_TAKEN')
  })
})

describe('a council that keeps no covenant', () => {
  it('has no number of shops, months or one community on its page', async () => {
    const home = await as('zheng-hong')('council.home', { councilId: parkId })
    expect(home).toMatchObject({ signing: null, editionTitle: null, month: null, community: null })
    expect(home.seats.map(({ name }) => name)).toEqual(['罗一帆', '曹雪', '冯磊', '江文'])
    const { items } = await street('council.list', { covenant: true })
    expect(items.map(({ id }) => id)).toEqual([councilId])
    expect((await street('council.list', { kind: 'park' })).items).not.toEqual([])
    expect((await street('council.list', { kind: 'park', covenant: true })).items).toEqual([])
  })

  it('has no register, no edition of its own, no visits and no inspectors', async () => {
    const { items } = await as('wang-guilan')('council.list', { kind: 'deliberation' })
    const made = items[0]?.id
    const id = made ?? (await street('council.found', { ...pavilion, name: '另一个亭' })).id
    const shop = {
      councilId: id,
      number: '1',
      name: '店',
      trade: 'retail',
      address: '一号',
    } as const
    const before = await contentsOf(town.database)
    await refused(as('liu-jianhua')('shop.register', shop), 'NO_COVENANT')
    await refused(as('liu-jianhua')('inspection.assignMutual', { councilId: id }), 'NO_COVENANT')
    const post = { code: town.codes['sun-haibo'], role: 'inspector', place: id } as const
    await refused(street('people.appoint', { ...post, department: 'fire' }), 'NO_COVENANT')
    expect(await contentsOf(town.database)).toBe(before)
  })
})

describe('a charter', () => {
  const amend = (resolutionId: string, more: Parameters<typeof charterOf>[1]) =>
    as('xu-meiling')('council.amendCharter', {
      councilId,
      resolutionId,
      charter: charterOf('businessDistrict', more),
    })

  it('changes by a resolution that two thirds carried, once, and keeps what it was', async () => {
    const resolutionId = await carried(town, councilId)
    const next = await amend(resolutionId, { noticeDays: 5, text: '一、开会提前五天说。' })
    expect(next).toMatchObject({ no: 2, noticeDays: 5, resolutionId })
    await refused(amend(resolutionId, { noticeDays: 6 }), 'RESOLUTION_UNFIT', 'resolutionId')
    const read = (no?: number) =>
      as('wang-guilan')('council.charter', { councilId, ...(no && { no }) })
    expect(await read()).toMatchObject({ no: 2, latest: 2, noticeDays: 5 })
    expect(await read(1)).toMatchObject({ no: 1, latest: 2, noticeDays: 3, resolutionId: null })
    await refused(read(3), 'OUT_OF_REACH')
    const last = (await linesOf(town, councilId)).at(-1)
    expect(last).toMatchObject({ kind: 'charter', facts: { no: '2', resolutionId } })
    expect(last?.facts.textHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('does not change by less, by another council’s, by nothing new, or by anybody but the chair', async () => {
    const before = await contentsOf(town.database)
    const [few, elsewhere, enough] = [
      await carried(town, councilId, 'majority'),
      await carried(town, parkId),
      await carried(town, councilId),
    ]
    const now = await contentsOf(town.database)
    expect(now).not.toBe(before)
    await refused(amend(few, { noticeDays: 7 }), 'RESOLUTION_UNFIT')
    await refused(amend(elsewhere, { noticeDays: 7 }), 'RESOLUTION_UNFIT')
    await refused(amend(`${councilId}:2026:99`, { noticeDays: 7 }), 'RESOLUTION_UNFIT')
    const same = { noticeDays: 5, text: '一、开会提前五天说。' }
    await refused(amend(enough, same), 'CHARTER_UNCHANGED')
    const change = { councilId, resolutionId: enough, charter: charterOf('businessDistrict') }
    await refused(as('guo-liang')('council.amendCharter', change), 'SEAT_MAY_NOT')
    await refused(as('luo-yifan')('council.amendCharter', change), 'OUT_OF_REACH')
    expect(await contentsOf(town.database)).toBe(now)
  })
})

describe('a council that is dissolved', () => {
  it('ends every post in it, says so to those who sat there, and does nothing more', async () => {
    const { id } = await street('council.found', { ...pavilion, name: '要散的亭' })
    const seats = await as('liu-jianhua')('council.addSeat', { councilId: id, seat: 'chair' })
    const fill = { seatId: seats.id, code: await newcomer(town, '散伙的理事长') }
    await as('liu-jianhua')('council.fillSeat', fill)
    await street('council.dissolve', { councilId: id, reason: '并到商圈里' })
    expect((await as('散伙的理事长')('people.me', {})).grants).toEqual([])
    expect(await titles('散伙的理事长')).toContain('要散的亭解散了')
    expect((await street('council.seats', { councilId: id }))[0]).toMatchObject({ name: '' })
    await refused(as('liu-jianhua')('council.fillSeat', fill), 'COUNCIL_NOT_STANDING')
    expect(await street('council.home', { councilId: id })).toMatchObject({
      state: 'dissolved',
      may: [],
    })
    const kinds = (await linesOf(town, id)).map(({ kind }) => kind)
    expect(kinds).toEqual(['founded', 'seatAdded', 'seatFilled', 'dissolved'])
    await refused(
      street('council.dissolve', { councilId: id, reason: '再来一次' }),
      'MOVE_NOT_ALLOWED',
    )
  })

  it('has no open shops left', async () => {
    await seatOf(town, '新理事', { seat: 'director' })
    const end = { councilId, reason: '没人了' }
    await refused(street('council.dissolve', end), 'COUNCIL_HAS_SHOPS')
  })
})
