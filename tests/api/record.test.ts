import { describe, expect, it } from 'vitest'
import { newId } from '#functions/lib/store/store.ts'
import { ziyun } from '#functions/local/demo/places.ts'
import { closeRecordDays } from '#functions/record/day.ts'
import { genesis } from '#shared/kernel/hash-chain.ts'
import { addDays, dayOf, endOf } from '#shared/kernel/time.ts'
import { tick } from '../support/orders.ts'
import { tell, verifyByCommand, verifyByPhone, withoutRecords } from '../support/record.ts'
import { refused } from '../support/refusal.ts'
import { openTown } from '../support/town.ts'

const town = await openTown()
const { as, clock, councilId, database } = town
const today = () => dayOf(clock.now())
const passer = as('passer-by')
const resident = as('wang-guilan')
const other = newId()
const first = today()

await withoutRecords(town)
const unwritten = await resident('record.head', { councilId })
await tell(town, councilId, { kind: 'founded', facts: {} })
for (const seat of ['理事长', '副理事长']) await tell(town, councilId, { facts: { seat } })
await tell(town, other, { area: ziyun })

describe('a council’s record', () => {
  it('is read by those around it, newest first or oldest first, with all that goes into a hash', async () => {
    const { items, council } = await resident('record.list', { councilId })
    expect(council).toBe('康翠商圈共同缔造理事会')
    expect(items.map(({ no, kind, facts }) => [no, kind, facts.seat])).toEqual([
      [3, 'seatFilled', '副理事长'],
      [2, 'seatFilled', '理事长'],
      [1, 'founded', undefined],
    ])
    const oldest = await resident('record.list', { councilId, order: 'oldest' })
    expect(oldest.items.map(({ previous }) => previous)).toEqual([
      genesis,
      ...oldest.items.slice(0, -1).map(({ hash }) => hash),
    ])
    const { head } = await resident('record.head', { councilId })
    expect(head).toMatchObject({ no: 3, hash: items[0]?.hash, bound: 0, waitsFrom: first })
  })

  it('is not there for those who live elsewhere', async () => {
    for (const action of ['record.list', 'record.head'] as const)
      await refused(as('sun-haibo')(action, { councilId }), 'OUT_OF_REACH')
  })

  it('has no head before its first line', () => {
    expect(unwritten).toEqual({ head: null })
  })
})

describe('a day', () => {
  it('is not closed before it is over, nor in the ten minutes after', async () => {
    expect((await tick(town)).boundRecords).toBe(0)
    const tooEarly = new Date(endOf(first).getTime() + 9 * 60_000)
    await database.transaction(async (inside) => {
      expect(await closeRecordDays({ store: inside, now: tooEarly })).toBe(0)
    })
    expect((await passer('record.days', {})).items).toEqual([])
    expect(await passer('record.day', { day: first })).toEqual({
      ...{ day: null, items: [], next: null },
    })
  })

  it('binds the heads of the councils that changed, sorted, and anybody reads what', async () => {
    clock.pass({ days: 1 })
    expect((await tick(town)).boundRecords).toBe(2)
    expect((await tick(town)).boundRecords).toBe(0)
    const { day, items } = await passer('record.day', { day: first })
    expect(items.map((row) => row.councilId)).toEqual([councilId, other].sort())
    expect(items.find((row) => row.councilId === councilId)).toMatchObject({ no: 3, lines: 3 })
    expect(day).toMatchObject({ id: first, previousDay: null, councils: 2, lines: 4, closed: true })
    const { head } = await resident('record.head', { councilId })
    expect(head).toMatchObject({ bound: 3, waits: false, waitsFrom: null })
    expect(await verifyByPhone(resident, councilId)).toEqual({ days: null, record: null })
  })

  it('goes on from the last day on which something changed, and knows only who changed', async () => {
    clock.pass({ days: 2 })
    const second = today()
    await tell(town, councilId)
    clock.pass({ days: 1 })
    expect((await tick(town)).boundRecords).toBe(1)
    const [latest, before] = (await passer('record.days', {})).items
    expect(latest).toMatchObject({ id: second, previousDay: first, previous: before?.head })
    expect(latest).toMatchObject({ councils: 1, lines: 1 })
  })

  it('that is closed takes nothing more: a line that came too late is bound by the next day, once', async () => {
    const late = new Date(clock.now().getTime() - 86_400_000)
    const council = newId()
    await tell(town, council, { now: late })
    await tell(town, council, { now: late })
    expect((await tick(town)).boundRecords).toBe(0)
    clock.pass({ days: 1 })
    expect((await tick(town)).boundRecords).toBe(1)
    const { items } = await passer('record.bound', { councilId: council })
    expect(items).toMatchObject([{ day: addDays(today(), -1), no: 2, lines: 2 }])
  })

  it('binds only what is of it, when lines of the next day are there already', async () => {
    const [day, next] = [today(), addDays(today(), 1)]
    await tell(town, councilId)
    await tell(town, councilId, { now: endOf(day) })
    await tell(town, councilId, { now: new Date(endOf(day).getTime() + 60_000) })
    clock.pass({ days: 1 })
    await tick(town)
    const { head } = await resident('record.head', { councilId })
    expect(head).toMatchObject({ no: 7, bound: 5, waits: true, waitsFrom: next })
    expect(await verifyByPhone(resident, councilId)).toEqual({ days: null, record: null })
    clock.pass({ days: 1 })
    await tick(town)
    const { items } = await passer('record.bound', { councilId })
    expect(items.slice(-2)).toMatchObject([
      { day, no: 5, lines: 1 },
      { day: next, no: 7, lines: 2 },
    ])
  })

  it('of many councils is closed a few at a time, and agrees at every step', async () => {
    const day = today()
    const councils = Array.from({ length: 7 }, newId).sort()
    for (const id of councils) await tell(town, id)
    clock.pass({ days: 1 })
    const close = () =>
      database.transaction((inside) => closeRecordDays({ store: inside, now: clock.now() }, 3))
    for (const [bound, closed] of [
      [3, false],
      [3, false],
      [1, true],
    ]) {
      expect(await close()).toBe(bound)
      expect((await passer('record.day', { day })).day?.closed).toBe(closed)
      expect((await verifyByCommand(town)).end).toMatch(/^都对得上/)
    }
    expect(await close()).toBe(0)
    const { items } = await passer('record.day', { day })
    expect(items.map((row) => row.councilId)).toEqual(councils)
  })

  it('whose closing fails half-way is closed by the next tick as if nothing had been', async () => {
    const day = today()
    await tell(town, councilId)
    clock.pass({ days: 1 })
    const failing = database.transaction(async (inside) => {
      await closeRecordDays({ store: inside, now: clock.now() })
      throw new Error('the light went out')
    })
    await expect(failing).rejects.toThrow('the light went out')
    expect((await passer('record.day', { day })).day).toBe(null)
    const ticks = await Promise.all([tick(town), tick(town)])
    expect(ticks.map(({ boundRecords }) => boundRecords).sort()).toEqual([0, 1])
    expect((await verifyByCommand(town)).end).toMatch(/^都对得上/)
  })
})

describe('the command', () => {
  it('says how far all agrees, of one council or of all', async () => {
    const one = await verifyByCommand(town, councilId)
    expect(one.end).toBe('都对得上：1 个理事会')
    expect(one.lines).toHaveLength(2)
    expect(one.lines[0]).toMatch(/^每日指纹：7 天都对得上，到.*，指纹 [0-9a-f]{64}$/)
    expect(one.lines[1]).toContain('康翠商圈共同缔造理事会')
    expect(one.lines[1]).toMatch(/：8 条都对得上，指纹 [0-9a-f]{64}$/)
    expect((await verifyByCommand(town)).lines).toHaveLength(11)
  })
})
