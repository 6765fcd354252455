import { describe, expect, it } from 'vitest'
import { gridAt, kangcui, ziyun } from '#functions/local/demo/places.ts'
import { recountCommand } from '#functions/operator/ratings/command.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { ofCommunity, ofShop, opinion } from '../support/ratings.ts'
import { nightPasses } from '../support/receipts.ts'
import { moveIn, openTown } from '../support/town.ts'

const town = await openTown()
const { database, clock, shops } = town
const { db } = database
const neighbours = Array.from({ length: 13 }, (_, index) => `neighbour-${index}`)
for (const who of neighbours) await moveIn(town, who, gridAt(0))
for (const [index, who] of neighbours.entries())
  for (const subject of [ofCommunity(kangcui), ofShop(shops.breakfast)])
    await town.as(who)('rating.submit', { subject, ...opinion((index % 5) + 1) })
for (const who of neighbours.slice(0, 6))
  await town.as(who)('rating.submit', { subject: ofShop(shops.breakfast), ...opinion(5) })
await nightPasses(town)
await town.as('neighbour-0')('rating.submit', { subject: ofShop(shops.bookshop), ...opinion(4) })

/** What the command prints, and whether it ends well. */
async function recount(options: { area?: string; repair?: boolean; voterKey?: string } = {}) {
  const lines: string[] = []
  const voterKey = town.platform.voterKey()
  const say = (line: string) => lines.push(line)
  const end = await recountCommand(database, { voterKey, ...options, say }).then(
    () => 'well',
    () => 'badly',
  )
  return { lines, end }
}

const clean = { lines: [], end: 'well' }
const key = `shop:${shops.breakfast}`
const tally = `${key}:${periodOf(clock.now())}`
const rows = (name: string) => db.collection<{ _id: string; receipt: string }>(name)

describe('counting all ratings again', () => {
  it('finds nothing where nothing is wrong, in all the city and in an area', async () => {
    expect(await recount()).toEqual(clean)
    expect(await recount({ area: kangcui })).toEqual(clean)
  })

  it.each<[what: string, name: string, id: string, change: Record<string, number>, lines: number]>([
    ['a voice kept too many', 'tallies', tally, { 'kept.levels.5': 1 }, 1],
    ['one shown too few', 'tallies', tally, { 'shown.levels.4': -1, 'shown.attitude': -4 }, 1],
    ['one that waits too many', 'tallies', tally, { waiting: 1 }, 1],
    ['a bound that is too good', 'tallies', tally, { bound: 7 }, 1],
    ['a subject’s sums', 'subjectSums', key, { 'shown.style': 3 }, 1],
  ])('finds %s, and puts it right', async (_, name, id, change, count) => {
    await rows(name).updateOne({ _id: id }, { $inc: change })
    const { lines, end } = await recount()
    expect({ count: lines.length, end }).toEqual({ count, end: 'badly' })
    expect(lines[0]).toContain(id)
    expect(await recount({ area: ziyun })).toEqual(clean)
    expect((await recount({ repair: true })).end).toBe('well')
    expect(await recount()).toEqual(clean)
  })

  it('finds an area’s numbers and a month that are wrong', async () => {
    const area = new RegExp(`^${kangcui}:shop`)
    await db
      .collection('areaTallies')
      .updateOne({ _id: area as never }, { $inc: { 'shown.effect': 1 } })
    await db
      .collection('standings')
      .updateOne({ shopId: shops.breakfast }, { $inc: { 'ratings.count': -1 } })
    const { lines } = await recount({ area: kangcui })
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['month', 'areaTallies'])
    await recount({ repair: true })
    expect(await recount()).toEqual(clean)
  })

  it('finds numbers that are gone, and makes them again', async () => {
    for (const [name, id] of [
      ['tallies', tally],
      ['subjectSums', key],
    ] as const)
      await rows(name).deleteOne({ _id: id })
    await db.collection('areaTallies').deleteMany({})
    expect((await recount()).lines.length).toBe(2 + 6)
    await recount({ repair: true })
    expect(await recount()).toEqual(clean)
  })

  it('finds a voice that was written by hand past all tallies', async () => {
    const [row] = await rows('ratings')
      .find({ receipt: { $type: 'string' } })
      .toArray()
    if (!row) throw new Error('no rating')
    await rows('ratings').insertOne({ ...row, _id: 'forged' })
    const { lines } = await recount()
    expect(lines).toContainEqual(expect.stringContaining('tally'))
    expect(lines).toContainEqual('rating forged: its receipt was given for other words')
    await rows('ratings').deleteOne({ _id: 'forged' })
    expect(await recount()).toEqual(clean)
  })

  it('finds words that were changed after their receipt was given, and a receipt that is gone', async () => {
    const [row] = await rows('ratings').find({}).toArray()
    if (!row) throw new Error('no rating')
    await rows('ratings').updateOne({ _id: row._id }, { $set: { comment: '不是他说的' } })
    const changed = {
      lines: [`rating ${row._id}: its receipt was given for other words`],
      end: 'badly',
    }
    expect(await recount()).toEqual(changed)
    expect(await recount({ repair: true })).toEqual(changed)
    await rows('ratings').updateOne({ _id: row._id }, { $set: { comment: '' } })
    const receipt = await rows('receipts').findOne({ _id: row.receipt })
    if (!receipt) throw new Error('no receipt')
    await rows('receipts').deleteOne({ _id: receipt._id })
    const { lines } = await recount()
    expect(lines[0]).toBe(`rating ${row._id}: its receipt is gone`)
    expect(lines).toContainEqual(expect.stringContaining('chain'))
    await rows('receipts').insertOne(receipt)
    expect(await recount()).toEqual(clean)
  })

  it('needs the key by which receipts are checked', async () => {
    expect((await recount({ voterKey: '' })).end).toBe('badly')
  })
})
