import { describe, expect, it } from 'vitest'
import { textHash } from '#functions/lib/store/text-hash.ts'
import { seatIn } from '#functions/local/demo/seats.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { addDays, dayOf, instantOf } from '#shared/kernel/time.ts'
import { contentsOf } from '../support/contents.ts'
import { linesOf, newcomer, seatOf } from '../support/councils.ts'
import { tick } from '../support/orders.ts'
import { onlyOne, refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, councilId, codes } = town
const { store } = town.database
const desk = as('liu-jianhua')
const add = (seat: 'chair' | 'director' | 'specialSupervisor' | 'clerk') =>
  desk('council.addSeat', { councilId, seat })
const emptySeat = async () => (await add('director')).id
const seatAt = (id: string) => store.seats.get(id, everywhere)
const grantsOf = async (who: string) => (await as(who)('people.me', {})).grants
const heard = async (who: string) =>
  (await as(who)('inbox.list', {})).items.map(({ title }) => title)
const lastLines = async (most: number) =>
  (await linesOf(town, councilId)).slice(-most).map(({ kind, by }) => `${kind} ${by}`)

describe('a seat', () => {
  it('is added, filled for a term and seen by all who live there', async () => {
    const seatId = await seatOf(town, '林一', { seat: 'director' })
    const seats = await as('wang-guilan')('council.seats', { councilId })
    const seat = seats.find(({ id }) => id === seatId)
    expect(seat).toMatchObject({ seat: 'director', no: 2, name: '林一', mine: false })
    const until = new Date(seat?.until ?? 0)
    expect(until.getTime() - town.clock.now().getTime()).toBeGreaterThan(1094 * 86_400_000)
    expect(await grantsOf('林一')).toMatchObject([
      { role: 'member', councilId, seat: 'director', post: '康翠商圈共同缔造理事会 理事' },
    ])
    expect(await lastLines(2)).toEqual([
      'seatAdded 康翠社区 社区书记',
      'seatFilled 康翠社区 社区书记',
    ])
    await refused(as('sun-haibo')('council.seats', { councilId }), 'OUT_OF_REACH')
  })

  it('is filled once, however many hands reach for it', async () => {
    const seatId = await emptySeat()
    const names = ['并一', '并二', '并三', '并四']
    const people = await Promise.all(names.map((name) => newcomer(town, name)))
    const lines = (await linesOf(town, councilId)).length
    await onlyOne(
      people.map((code) => desk('council.fillSeat', { seatId, code })),
      'SEAT_TAKEN',
    )
    const held = await Promise.all(names.map(grantsOf))
    expect(held.flat()).toHaveLength(1)
    expect(await linesOf(town, councilId)).toHaveLength(lines + 1)
  })

  it('of the chair is one, added at the same moment too', async () => {
    await refused(add('chair'), 'ONE_CHAIR', 'seat')
    const street = as('zheng-hong')
    const park = { name: '新园', kind: 'park', area: '120116014' } as const
    const { id } = await street('council.found', park)
    const chair = { councilId: id, seat: 'chair' } as const
    await onlyOne(
      [1, 2, 3].map(() => street('council.addSeat', chair)),
      'ONE_CHAIR',
    )
    const numbers = await Promise.all(
      [1, 2, 3].map(() => street('council.addSeat', { councilId: id, seat: 'director' })),
    )
    expect(numbers.map(({ no }) => no).sort()).toEqual([1, 2, 3])
  })

  it('is not taken by whoever fills it, nor twice by one person, nor by the station besides', async () => {
    const seatId = await emptySeat()
    const fill = (code: string, until?: string) =>
      desk('council.fillSeat', { seatId, code, ...(until && { until }) })
    const { id: station } = await add('specialSupervisor')
    const before = await contentsOf(town.database)
    await refused(fill(codes['liu-jianhua']), 'NOT_YOURSELF')
    await refused(fill(codes['xu-meiling']), 'ALREADY_SEATED')
    await refused(fill(codes['qian-shufen']), 'STATION_APART')
    const supervise = { seatId: station, code: codes['guo-liang'] }
    await refused(desk('council.fillSeat', supervise), 'STATION_APART')
    await refused(fill('ZZZZ2345'), 'PERSON_NOT_FOUND', 'code')
    const today = dayOf(town.clock.now())
    await refused(fill(codes['zhao-min'], addDays(today, -1)), 'INVALID_INPUT', 'until')
    await refused(fill(codes['zhao-min'], addDays(today, 36 * 31)), 'INVALID_INPUT', 'until')
    expect(await contentsOf(town.database)).toBe(before)
    await fill(codes['zhao-min'], addDays(today, 30))
  })

  it('is handed over in one step, emptied with a reason, and removed only when nobody sits there', async () => {
    const seatId = await seatOf(town, '前任', { seat: 'director' })
    const next = await newcomer(town, '后任')
    const hand = { seatId, code: next, reason: '换届' }
    await desk('council.handOver', hand)
    expect(await grantsOf('前任')).toEqual([])
    expect(await grantsOf('后任')).toMatchObject([{ seat: 'director' }])
    expect(await heard('前任')).toContain('有一个身份收回了')
    expect((await linesOf(town, councilId)).at(-1)).toMatchObject({
      kind: 'seatHandedOver',
      facts: { seat: 'director', reasonHash: textHash('换届') },
    })
    const again = await desk('council.handOver', { ...hand, reason: '连任' })
    expect(again).toMatchObject({ name: '后任' })
    await refused(desk('council.removeSeat', { seatId }), 'SEAT_TAKEN')
    await desk('council.vacateSeat', { seatId, reason: '搬走' })
    expect(await grantsOf('后任')).toEqual([])
    const wrong = { seatId, reason: '再来' }
    await refused(desk('council.vacateSeat', wrong), 'SEAT_EMPTY')
    await refused(desk('council.handOver', hand), 'SEAT_EMPTY')
    await desk('council.removeSeat', { seatId })
    await refused(desk('council.fillSeat', { seatId, code: next }), 'OUT_OF_REACH')
  })

  it('is looked after by the council’s own desk and those over it, by nobody else', async () => {
    const seat = { councilId, seat: 'adviser' } as const
    for (const [who, code] of [
      ['xu-meiling', 'FORBIDDEN'],
      ['wang-guilan', 'FORBIDDEN'],
      ['gao-xiuying', 'OUT_OF_REACH'],
      ['cao-xue', 'OUT_OF_REACH'],
    ] as const)
      await refused(as(who)('council.addSeat', seat), code)
    await as('zheng-hong')('council.addSeat', seat)
    const clerk = await seatOf(town, '小秘书', { seat: 'clerk' })
    expect((await seatAt(clerk)).holderId).not.toBeNull()
    await as('小秘书')('council.addSeat', seat)
  })

  it('is no post that officers give or take', async () => {
    const grants = await desk('people.grants', {})
    const grantId = grants.items.find(({ seat }) => seat === 'chair')?.id ?? ''
    const before = await contentsOf(town.database)
    await refused(desk('people.dismiss', { grantId, reason: '不行' }), 'FILLED_NOT_GIVEN')
    const post = { code: codes['zhao-min'], role: 'member', place: councilId } as const
    await refused(as('zheng-hong')('people.appoint', post), 'FILLED_NOT_GIVEN')
    expect(await contentsOf(town.database)).toBe(before)
  })
})

describe('a term', () => {
  it('is spoken of a month before its end, and ends by itself with a line of the record', async () => {
    const seatId = await seatOf(town, '到期的人', { seat: 'director' })
    const until = dayOf((await seatAt(seatId)).until ?? new Date())
    const lastDay = addDays(until, -1)
    town.clock.set(instantOf(addDays(lastDay, -32), '09:00'))
    await tick(town)
    expect((await heard('到期的人')).join()).not.toContain('快到了')
    town.clock.set(instantOf(addDays(lastDay, -29), '09:00'))
    await tick(town)
    await tick(town)
    const near = '康翠商圈共同缔造理事会理事的任期快到了'
    expect((await heard('到期的人')).filter((title) => title === near)).toHaveLength(1)
    expect(await heard('小秘书')).toContain(near)
    expect((await seatAt(seatId)).holderId).not.toBeNull()

    town.clock.set(instantOf(lastDay, '23:59'))
    expect(await grantsOf('到期的人')).toHaveLength(1)
    town.clock.set(instantOf(until, '00:00'))
    expect(await grantsOf('到期的人')).toEqual([])
    const seen = await as('wang-guilan')('council.seats', { councilId })
    expect(seen.find(({ id }) => id === seatId)).toMatchObject({ name: '', until: null })
    await tick(town)
    expect(await seatAt(seatId)).toMatchObject({ holderId: null, grantId: null, dueAt: null })
    const lines = await linesOf(town, councilId)
    const over = lines.find(({ kind, aboutId }) => kind === 'seatVacated' && aboutId === seatId)
    expect(over).toMatchObject({ facts: { reason: '任期到了' }, by: '任期届满' })
    expect(await heard('到期的人')).toContain('您的任期到了')
    const again = await newcomer(town, '再坐的人')
    await seatIn(desk, councilId)(again, { seat: 'clerk' })
    await desk('council.fillSeat', { seatId, code: await newcomer(town, '接着坐的人') })
  })
})
