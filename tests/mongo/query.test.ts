import { Decimal128, Long } from 'mongodb'
import { beforeAll, describe, expect, test } from 'vitest'
import { type AnyDoc, failure, idsOf, runningServer } from './harness.ts'

const mongo = runningServer()
const people = [
  {
    _id: 1,
    name: 'Ann',
    age: 31,
    tags: ['x', 'y'],
    addr: { city: 'Oslo' },
    s: [
      { k: 'a', v: 1 },
      { k: 'b', v: 7 },
    ],
  },
  { _id: 2, name: 'bob', age: 25, tags: ['y'], addr: { city: 'Rome' }, s: [{ k: 'a', v: 9 }] },
  { _id: 3, name: 'Cid', age: 40, tags: [], addr: { city: 'Oslo' }, s: [] },
  { _id: 4, name: 'Dee', age: null, addr: null },
]
let c: ReturnType<typeof mongo.fresh>
beforeAll(async () => {
  c = mongo.fresh()
  await c.insertMany(people)
})

const cases: [AnyDoc, number[]][] = [
  [{ age: { $gte: 31 } }, [1, 3]],
  [{ age: { $in: [25, 40] } }, [2, 3]],
  [{ age: { $nin: [25, 40] } }, [1, 4]],
  [{ age: { $ne: 25 } }, [1, 3, 4]],
  [{ age: null }, [4]],
  [{ nope: null }, [1, 2, 3, 4]],
  [{ 'addr.city': null }, [4]],
  [{ tags: 'y' }, [1, 2]],
  [{ tags: ['y'] }, [2]],
  [{ tags: { $all: ['x', 'y'] } }, [1]],
  [{ tags: { $size: 0 } }, [3]],
  [{ tags: { $exists: false } }, [4]],
  [{ s: { $elemMatch: { k: 'a', v: { $gt: 5 } } } }, [2]],
  [{ 's.k': 'a', 's.v': { $gt: 5 } }, [1, 2]],
  [{ 's.0.v': 1 }, [1]],
  [{ $or: [{ age: 25 }, { name: 'Cid' }] }, [2, 3]],
  [{ $nor: [{ age: { $lt: 35 } }, { name: 'Dee' }] }, [3]],
  [{ age: { $not: { $gt: 30 } } }, [2, 4]],
  [{ age: { $mod: [5, 0] } }, [2, 3]],
  [{ age: { $type: 'number' } }, [1, 2, 3]],
  [{ age: { $bitsAllSet: 1 } }, [1, 2]],
  [{ name: /^b/i }, [2]],
  [{ name: { $regex: 'e{2}$' } }, [4]],
  [{ name: { $in: [/^A/, 'Cid'] } }, [1, 3]],
  [{ $expr: { $gt: ['$age', 30] } }, [1, 3]],
  [{ $jsonSchema: { required: ['tags'], properties: { age: { minimum: 30 } } } }, [1, 3]],
  [{ addr: { city: 'Oslo' } }, [1, 3]],
]

describe('filters', () => {
  test.each(cases)('%j', async (filter, ids) => {
    expect(idsOf(await c.find(filter).sort({ _id: 1 }).toArray())).toEqual(ids)
  })

  test('numbers are equal by value, whatever their type', async () => {
    const n = mongo.fresh()
    await n.insertMany([
      { _id: 1, x: 5 },
      { _id: 2, x: Long.fromNumber(5) },
      { _id: 3, x: Decimal128.fromString('5.0') },
    ])
    expect(await n.countDocuments({ x: 5 })).toBe(3)
    expect(await n.countDocuments({ x: { $in: [Decimal128.fromString('5')] } })).toBe(3)
    expect(await n.countDocuments({ x: { $gt: Long.fromNumber(4) } })).toBe(3)
  })

  test('types do not mix in comparisons, and have an order in sorts', async () => {
    const n = mongo.fresh()
    const values = [null, 5, 'a', { a: 1 }, [1], true, new Date(0)]
    await n.insertMany(values.map((x, i) => ({ _id: i, x })))
    expect(await n.countDocuments({ x: { $gt: 0 } })).toBe(2) // 5 and [1]
    expect(
      idsOf(
        await n
          .find({ x: { $not: { $type: 'array' } } })
          .sort({ x: -1 })
          .toArray(),
      ),
    ).toEqual([6, 5, 3, 2, 1, 0])
  })

  test('wrong filters fail with BadValue', async () => {
    await failure(c.find({ a: { $nope: 1 } }).toArray(), 2)
    await failure(c.find({ $nope: 1 }).toArray(), 2)
    await failure(c.find({ a: { $in: 1 } } as never).toArray(), 2)
    await failure(c.find({ a: { $regex: '(' } }).toArray(), 51091)
  })
})

describe('sort, skip, limit, collation', () => {
  test('an array sorts by its least or greatest element', async () => {
    const n = mongo.fresh()
    await n.insertMany([
      { _id: 1, x: [5, 1] },
      { _id: 2, x: [3] },
      { _id: 3, x: 4 },
    ])
    expect(idsOf(await n.find().sort({ x: 1 }).toArray())).toEqual([1, 2, 3])
    expect(idsOf(await n.find().sort({ x: -1 }).toArray())).toEqual([1, 3, 2])
  })

  test('collation decides what is equal and what comes first', async () => {
    const n = mongo.fresh()
    await n.insertMany([
      { _id: 1, s: 'a10' },
      { _id: 2, s: 'A2' },
      { _id: 3, s: 'b1' },
    ])
    expect(
      idsOf(await n.find({ s: 'a2' }).collation({ locale: 'en', strength: 2 }).toArray()),
    ).toEqual([2])
    expect(
      idsOf(
        await n.find().sort({ s: 1 }).collation({ locale: 'en', numericOrdering: true }).toArray(),
      ),
    ).toEqual([2, 1, 3])
    expect(idsOf(await n.find().sort({ s: 1 }).toArray())).toEqual([2, 1, 3])
  })

  test('count, distinct, skip and limit', async () => {
    expect(await c.countDocuments({}, { skip: 1, limit: 2 })).toBe(2)
    expect(await c.estimatedDocumentCount()).toBe(4)
    expect(await c.distinct('tags')).toEqual(['x', 'y'])
    expect(idsOf(await c.find().sort({ _id: -1 }).skip(1).limit(2).toArray())).toEqual([3, 2])
  })
})

describe('projections', () => {
  const shapes: [AnyDoc, AnyDoc, AnyDoc][] = [
    [{ _id: 1 }, { name: 1, _id: 0 }, { name: 'Ann' }],
    [{ _id: 2 }, { s: 0, tags: 0, addr: 0 }, { _id: 2, name: 'bob', age: 25 }],
    [
      { _id: 1 },
      { s: { $slice: -1 }, _id: 1, name: 1 },
      { _id: 1, name: 'Ann', s: [{ k: 'b', v: 7 }] },
    ],
    [{ _id: 1 }, { s: { $elemMatch: { v: { $gt: 5 } } } }, { _id: 1, s: [{ k: 'b', v: 7 }] }],
    [{ _id: 1, 's.k': 'b' }, { 's.$': 1 }, { _id: 1, s: [{ k: 'b', v: 7 }] }],
    [
      { _id: 1 },
      { upper: { $toUpper: '$name' }, 's.k': 1 },
      { _id: 1, s: [{ k: 'a' }, { k: 'b' }], upper: 'ANN' },
    ],
  ]
  test.each(shapes)('%j %j', async (filter, projection, expected) => {
    expect(await c.findOne(filter, { projection })).toEqual(expected)
  })

  test('including and excluding at once fails', async () => {
    await failure(c.findOne({}, { projection: { name: 1, age: 0 } }), 31254)
  })
})

describe('cursors', () => {
  test('come in batches, and end', async () => {
    const n = mongo.fresh()
    await n.insertMany(Array.from({ length: 1000 }, (_, i) => ({ _id: i, n: (i * 7919) % 1000 })))
    const sorted = await n.find().sort({ n: 1 }).batchSize(77).toArray()
    expect(sorted.map(({ n: x }) => x)).toEqual(Array.from({ length: 1000 }, (_, i) => i))
    const [a, b] = [
      n.find().sort({ _id: 1 }).batchSize(10),
      n.find().sort({ _id: -1 }).batchSize(10),
    ]
    for (let i = 0; i < 50; i++)
      expect([(await a.next())?._id, (await b.next())?._id]).toEqual([i, 999 - i])
    await a.close()
    await b.close()
    await failure(
      mongo.db.command({ getMore: Long.fromNumber(12345), collection: n.collectionName }),
      43,
    )
  })

  test('a killed cursor is gone', async () => {
    const n = mongo.fresh()
    await n.insertMany([1, 2, 3].map((x) => ({ _id: x })))
    const { cursor } = await mongo.db.command(
      { find: n.collectionName, batchSize: 1 },
      { promoteLongs: false },
    )
    const killed = await mongo.db.command({ killCursors: n.collectionName, cursors: [cursor.id] })
    expect(killed.cursorsKilled.length).toBe(1)
    await failure(mongo.db.command({ getMore: cursor.id, collection: n.collectionName }), 43)
  })
})
