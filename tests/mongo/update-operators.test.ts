import { describe, expect, test } from 'vitest'
import { type AnyDoc, failure, runningServer } from './harness.ts'

const mongo = runningServer()

async function updated(doc: AnyDoc, update: AnyDoc | AnyDoc[], options = {}, filter: AnyDoc = {}) {
  const c = mongo.fresh()
  await c.insertOne({ _id: 1, ...doc })
  await c.updateOne(filter, update, options)
  const { _id, ...rest }: AnyDoc = (await c.findOne()) ?? {}
  return rest as AnyDoc
}

const cases: [string, AnyDoc, AnyDoc, AnyDoc][] = [
  [
    '$set makes the documents on its way',
    { a: 1 },
    { $set: { 'b.c.d': 2 } },
    { a: 1, b: { c: { d: 2 } } },
  ],
  [
    '$set beyond the end of an array fills with null',
    { a: [1] },
    { $set: { 'a.3': 4 } },
    { a: [1, null, null, 4] },
  ],
  ['new fields come in the order of their names', {}, { $set: { b: 1, a: 2 } }, { a: 2, b: 1 }],
  [
    '$unset of a field and of an array place',
    { a: 1, b: [1, 2] },
    { $unset: { a: '', 'b.0': '' } },
    { b: [null, 2] },
  ],
  [
    '$inc and $mul',
    { a: 1, b: 3 },
    { $inc: { a: 1.5, c: 2 }, $mul: { b: 2, d: 5 } },
    { a: 2.5, b: 6, c: 2, d: 0 },
  ],
  ['$min and $max', { a: 5, b: 5 }, { $min: { a: 3, c: 1 }, $max: { b: 9 } }, { a: 3, b: 9, c: 1 }],
  ['$rename', { a: 1 }, { $rename: { a: 'b.c', nope: 'x' } }, { b: { c: 1 } }],
  ['$bit', { a: 5 }, { $bit: { a: { and: 6, or: 1 } } }, { a: 5 }],
  ['$push of one', { a: [1] }, { $push: { a: 2, b: 1 } }, { a: [1, 2], b: [1] }],
  [
    '$push with $each, $position, $sort and $slice',
    { a: [5, 1] },
    { $push: { a: { $each: [3, 9], $position: 0, $sort: -1, $slice: 3 } } },
    { a: [9, 5, 3] },
  ],
  [
    '$push sorts documents',
    { a: [{ n: 2 }] },
    { $push: { a: { $each: [{ n: 1 }], $sort: { n: 1 } } } },
    { a: [{ n: 1 }, { n: 2 }] },
  ],
  [
    '$push slices from the end',
    { a: [1, 2] },
    { $push: { a: { $each: [3], $slice: -2 } } },
    { a: [2, 3] },
  ],
  [
    '$addToSet',
    { a: [1, { x: 1 }] },
    { $addToSet: { a: { $each: [1, { x: 1 }, 2] }, b: 1 } },
    { a: [1, { x: 1 }, 2], b: [1] },
  ],
  [
    '$pop at both ends',
    { a: [1, 2, 3], b: [1, 2, 3] },
    { $pop: { a: 1, b: -1 } },
    { a: [1, 2], b: [2, 3] },
  ],
  [
    '$pull by value and by condition',
    { a: [1, 2, 3, 2], b: [1, 5] },
    { $pull: { a: 2, b: { $gt: 3 } } },
    { a: [1, 3], b: [1] },
  ],
  [
    '$pull by fields',
    { a: [{ k: 1, v: 1 }, { k: 2 }] },
    { $pull: { a: { k: 1 } } },
    { a: [{ k: 2 }] },
  ],
  ['$pullAll', { a: [1, 2, 3] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
]

describe('operators', () => {
  test.each(cases)('%s', async (_name, before, update, after) => {
    const result = await updated(before, update)
    expect(result).toEqual(after)
    expect(Object.keys(result)).toEqual(Object.keys(after))
  })

  test('$currentDate', async () => {
    const { at } = await updated({}, { $currentDate: { at: true } })
    expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(5000)
  })

  test('positional operators', async () => {
    const g = [
      { s: 1, k: 'a' },
      { s: 5, k: 'b' },
      { s: 9, k: 'c' },
    ]
    expect(await updated({ g }, { $inc: { 'g.$.s': 1 } }, {}, { 'g.k': 'b' })).toMatchObject({
      g: [{ s: 1 }, { s: 6 }, { s: 9 }],
    })
    expect(
      await updated({ g }, { $set: { 'g.$.x': 1 } }, {}, { g: { $elemMatch: { s: { $gt: 5 } } } }),
    ).toMatchObject({ g: [{}, {}, { x: 1 }] })
    expect(await updated({ g }, { $inc: { 'g.$[].s': 1 } })).toMatchObject({
      g: [{ s: 2 }, { s: 6 }, { s: 10 }],
    })
    const filters = { arrayFilters: [{ 'hi.s': { $gte: 5 } }] }
    expect(await updated({ g }, { $set: { 'g.$[hi].s': 0 } }, filters)).toMatchObject({
      g: [{ s: 1 }, { s: 0 }, { s: 0 }],
    })
  })

  test('a pipeline', async () => {
    const pipeline = [{ $set: { sum: { $add: ['$a', '$b'] } } }, { $unset: 'b' }]
    expect(await updated({ a: 2, b: 3 }, pipeline)).toEqual({ a: 2, sum: 5 })
  })

  test('an upsert takes the equalities of its filter', async () => {
    const c = mongo.fresh()
    const r = await c.updateOne(
      { k: 'x', n: { $gt: 1 }, 'o.p': { $eq: 2 } },
      { $setOnInsert: { at: 1 }, $inc: { m: 1 } },
      { upsert: true },
    )
    expect(r.upsertedCount).toBe(1)
    expect(await c.findOne({}, { projection: { _id: 0 } })).toEqual({
      k: 'x',
      o: { p: 2 },
      at: 1,
      m: 1,
    })
  })
})

describe('errors', () => {
  const wrong: [string, AnyDoc, number][] = [
    ['an unknown operator', { $nope: { a: 1 } }, 9],
    ['one path twice', { $set: { a: 1 }, $inc: { a: 1 } }, 40],
    ['a path and one inside it', { $set: { a: 1, 'a.b': 1 } }, 40],
    ['a changed _id', { $set: { _id: 2 } }, 66],
    ['$inc by a text', { $inc: { n: 'x' } }, 14],
    ['$inc of a text', { $inc: { s: 1 } }, 14],
    ['$push to a number', { $push: { n: 1 } }, 2],
    ['a field inside a number', { $set: { 'n.x': 1 } }, 28],
    ['a position that was not matched', { $set: { 'l.$': 1 } }, 2],
  ]
  test.each(wrong)('%s is refused and changes nothing', async (_name, update, code) => {
    const c = mongo.fresh()
    const doc = { _id: 1, n: 1, s: 'x', l: [1] }
    await c.insertOne(doc)
    await failure(c.updateOne({ _id: 1 }, update), code)
    expect(await c.findOne()).toEqual(doc)
  })
})
