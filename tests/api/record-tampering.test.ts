import type { Document } from 'mongodb'
import { describe, expect, it } from 'vitest'
import { newId } from '#functions/lib/store/store.ts'
import { ziyun } from '#functions/local/demo/places.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { tick } from '../support/orders.ts'
import { tell, verifyByCommand, verifyByPhone, withoutRecords } from '../support/record.ts'
import { openTown } from '../support/town.ts'

type Stored = Document & { _id: string }

const town = await openTown()
const { as, clock, councilId, database } = town
const resident = as('wang-guilan')
const other = newId()
const days: string[] = []

await withoutRecords(town)
for (const lines of [2, 3, 2]) {
  days.push(dayOf(clock.now()))
  for (let line = 0; line < lines; line++) {
    await tell(town, councilId)
    await tell(town, other, { area: ziyun })
  }
  clock.pass({ days: 1 })
  await tick(town)
}
for (const by of ['秘书处', '理事长']) await tell(town, councilId, { by })

const rows = (name: string) => database.db.collection<Stored>(name)
const all = (name: string) => rows(name).find({}).sort({ _id: 1 }).toArray()
const names = ['recordLines', 'recordHeads', 'recordDays', 'recordDayHeads'] as const
type Name = (typeof names)[number]

/** The one in the middle: a line, a day, what a day bound of the town's council. */
const middle: Readonly<Record<Name, string>> = {
  recordLines: `${councilId}:0000004`,
  recordHeads: councilId,
  recordDays: days[1] ?? '',
  recordDayHeads: `${days[1]}:${councilId}`,
}

/** Does it to the stored rows, sees what command and phone say, and puts the rows back. */
async function spoilt(name: Name, spoil: () => Promise<unknown>) {
  const before = await all(name)
  try {
    await spoil()
    const phone = await verifyByPhone(resident, councilId)
    return { phone, command: await verifyByCommand(town) }
  } finally {
    await rows(name).deleteMany({})
    await rows(name).insertMany(before)
  }
}

type Seen = Awaited<ReturnType<typeof spoilt>>

/** What the command says of the days and of the town's council, when it is not that all agrees. */
function saidBy({ lines, end }: Seen['command']) {
  expect(end).toMatch(/^broken: 有 \d 处对不上/)
  const after = (mark: string) => lines.find((line) => line.includes(mark))?.split('：') ?? []
  const told = ([, ...words]: string[]) => {
    const sentence = words.join('：')
    return /都对得上/.test(sentence) ? null : sentence
  }
  return { days: told(after('每日指纹')), record: told(after(councilId)) }
}

/** Another value that the schema takes as well. */
function changed(value: unknown, field: string): unknown {
  if (field === 'kind') return 'dissolved'
  if (field === '_id') return `${String(value).slice(0, -2)}40`
  if (value === null) return '2020-01-01'
  if (typeof value === 'number') return value + 100
  if (typeof value === 'boolean') return !value
  if (value instanceof Date) return new Date(value.getTime() + 1)
  if (typeof value === 'object') return { ...value, seat: '理事长' }
  const text = String(value)
  return text.endsWith('7') ? `${text.slice(0, -1)}8` : `${text.slice(0, -1)}7`
}

const place: Readonly<Record<Name, (field: string) => RegExp>> = {
  recordLines: () => /^第 4 条/,
  recordHeads: () => /^最后的指纹对不上：记录走到第 9 条/,
  recordDays: () => /^\d+年\d+月\d+日/,
  recordDayHeads: () => /^\d+年\d+月\d+日/,
}

const fields: [Name, string][] = []
for (const name of names) {
  const row = await rows(name).findOne({ _id: middle[name] })
  for (const field of Object.keys(row ?? {}).filter((key) => key !== 'version'))
    fields.push([name, field])
}

describe('what is stored, with nothing altered', () => {
  it('agrees, and there is something of each kind', async () => {
    expect(await verifyByPhone(resident, councilId)).toEqual({ days: null, record: null })
    expect((await verifyByCommand(town)).end).toBe('都对得上：2 个理事会')
    expect(fields.length).toBeGreaterThan(30)
  })
})

describe.each(fields)('%s with its %s altered', (name, field) => {
  it('is found by command and phone alike, in the right place', async () => {
    const _id = middle[name]
    const seen = await spoilt(name, async () => {
      const row = await rows(name).findOne({ _id })
      const value = changed(row?.[field], field)
      if (field !== '_id') return rows(name).updateOne({ _id }, { $set: { [field]: value } })
      await rows(name).deleteOne({ _id })
      return rows(name).insertOne({ ...row, _id: String(value) })
    })
    expect(saidBy(seen.command)).toEqual(seen.phone)
    const ofDays = name === 'recordDays' || name === 'recordDayHeads'
    expect(ofDays ? seen.phone.days : seen.phone.record).toMatch(place[name](field))
  })
})

describe.each(names)('a row of %s', (name) => {
  it('that is taken away is missed', async () => {
    const seen = await spoilt(name, () => rows(name).deleteOne({ _id: middle[name] }))
    expect(saidBy(seen.command)).toEqual(seen.phone)
    const sentences = {
      recordLines: { record: '第 4 条不见了' },
      recordHeads: { record: expect.stringMatching(/^最后的指纹对不上/) },
      recordDays: { days: expect.stringMatching(/不见了/) },
      recordDayHeads: { days: expect.stringMatching(/写的条数或家数/) },
    }
    expect(seen.phone).toMatchObject(sentences[name])
  })

  it('whose content changes places with another’s is told', async () => {
    const seen = await spoilt(name, async () => {
      const [one, two] = (await all(name)).slice(0, 2)
      if (!one || !two) throw new Error('there are two')
      await rows(name).deleteMany({ _id: { $in: [one._id, two._id] } })
      await rows(name).insertMany([
        { ...one, _id: two._id },
        { ...two, _id: one._id },
      ])
    })
    expect(saidBy(seen.command)).toEqual(seen.phone)
    expect(seen.command.end).toMatch(/^broken/)
  })
})

describe('all that is left of a council', () => {
  it('is enough to miss the rest', async () => {
    const seen = await spoilt('recordLines', () => rows('recordLines').deleteMany({ councilId }))
    expect(seen.phone.record).toBe('第 1 条不见了')
    expect(saidBy(seen.command)).toEqual(seen.phone)
  })

  it('is found by the command even where the council itself and its head are gone', async () => {
    const head = await rows('recordHeads').findOne({ _id: other })
    const seen = await spoilt('recordLines', async () => {
      await rows('recordLines').deleteMany({ councilId: other })
      await rows('recordHeads').deleteOne({ _id: other })
    })
    if (head) await rows('recordHeads').insertOne(head)
    const said = seen.command.lines.find((line) => line.includes(other))
    expect(said).toBe(`（没有这个理事会） ${other}：第 1 条不见了`)
  })
})
