import type { Document } from 'mongodb'
import { describe, expect, test } from 'vitest'
import { type AnyDoc, failure, idsOf, runningServer } from './harness.ts'

const mongo = runningServer({ ttlInterval: 100 })

/** The stage of a plan that reads: an index by its name, or COLLSCAN. */
function access(plan: Document): string {
  if (plan.indexName) return plan.indexName
  if (plan.inputStages) return plan.inputStages.map(access).join('|')
  return plan.inputStage ? access(plan.inputStage) : plan.stage
}

async function planOf(c: ReturnType<typeof mongo.fresh>, filter: AnyDoc, sort: AnyDoc = {}) {
  const { queryPlanner, executionStats } = await c
    .find(filter)
    .sort(sort as never)
    .explain()
  return {
    by: access(queryPlanner.winningPlan),
    sorts: queryPlanner.winningPlan.stage === 'SORT',
    examined: executionStats.totalDocsExamined,
    found: executionStats.nReturned,
  }
}

async function filled(count = 200) {
  const c = mongo.fresh()
  await c.insertMany(
    Array.from({ length: count }, (_, i) => ({
      _id: i,
      a: i % 10,
      b: i,
      code: `11${String(i).padStart(4, '0')}`,
      list: [i, i + 1],
    })),
  )
  return c
}

describe('unique indexes', () => {
  test('refuse a second document, with the key that was there', async () => {
    const c = mongo.fresh()
    await c.createIndex({ email: 1 }, { unique: true })
    await c.insertMany([
      { _id: 1, email: 'a' },
      { _id: 2, email: 'b' },
    ])
    const error = await failure(c.insertOne({ email: 'a' }), 11000)
    expect(error).toMatchObject({ keyPattern: { email: 1 }, keyValue: { email: 'a' } })
    expect(error.message).toContain('E11000 duplicate key error collection: test.')
    await failure(c.updateOne({ _id: 2 }, { $set: { email: 'a' } }), 11000)
    await failure(c.findOneAndUpdate({ _id: 2 }, { $set: { email: 'a' } }), 11000)
    await failure(c.updateOne({ x: 1 }, { $set: { email: 'a' } }, { upsert: true }), 11000)
    await c.deleteOne({ email: 'a' })
    await c.insertOne({ email: 'a' })
  })

  test('compound, null and multikey keys', async () => {
    const c = mongo.fresh()
    await c.createIndex({ a: 1, b: 1 }, { unique: true })
    await c.insertMany([{ a: 1, b: 1 }, { a: 1, b: 2 }, { a: 1 }])
    await failure(c.insertOne({ a: 1, b: null }), 11000)
    const m = mongo.fresh()
    await m.createIndex({ t: 1 }, { unique: true })
    await m.insertOne({ t: ['x', 'y', 'x'] })
    await failure(m.insertOne({ t: 'y' }), 11000)
    await failure(
      m.createIndex({ l1: 1, l2: 1 }).then(() => m.insertOne({ t: 'z', l1: [1], l2: [2] })),
      171,
    )
  })

  test('sparse and partial ones leave documents out', async () => {
    const c = mongo.fresh()
    await c.createIndex({ e: 1 }, { unique: true, sparse: true })
    await c.insertMany([{}, {}, { e: 1 }])
    await failure(c.insertOne({ e: 1 }), 11000)
    const p = mongo.fresh()
    await p.createIndex({ k: 1 }, { unique: true, partialFilterExpression: { open: true } })
    await p.insertMany([
      { k: 1, open: false },
      { k: 1, open: false },
      { k: 1, open: true },
    ])
    await failure(p.insertOne({ k: 1, open: true }), 11000)
    await failure(p.updateOne({ open: false }, { $set: { open: true } }), 11000)
  })

  test('cannot be made over duplicates', async () => {
    const c = mongo.fresh()
    await c.insertMany([{ a: 1 }, { a: 1 }])
    await failure(c.createIndex({ a: 1 }, { unique: true }), 11000)
    expect((await c.indexes()).length).toBe(1)
  })
})

describe('look-ups', () => {
  test('read an index where there is one, and say so', async () => {
    const c = await filled()
    expect(await planOf(c, { b: 7 })).toEqual({
      by: 'COLLSCAN',
      sorts: false,
      examined: 200,
      found: 1,
    })
    await c.createIndex({ b: 1 })
    expect(await planOf(c, { b: 7 })).toEqual({ by: 'b_1', sorts: false, examined: 1, found: 1 })
    expect(await planOf(c, { b: { $gte: 10, $lt: 20 } })).toMatchObject({
      by: 'b_1',
      examined: 11,
      found: 10,
    })
    expect(await planOf(c, { b: { $in: [1, 2, 3] } })).toMatchObject({ by: 'b_1', examined: 3 })
    expect((await planOf(c, { _id: 5 as never })).by).toBe('_id_')
    expect(await planOf(c, { _id: { $gt: 190 } as never })).toMatchObject({ by: '_id_', found: 9 })
    expect((await planOf(c, { $or: [{ b: 1 }, { _id: 5 as never }] })).by).toBe('b_1|_id_')
    expect((await planOf(c, { $or: [{ b: 1 }, { a: 5 }] })).by).toBe('COLLSCAN')
  })

  test('a compound index serves prefix, range and order', async () => {
    const c = await filled()
    await c.createIndex({ a: 1, b: -1 })
    expect(await planOf(c, { a: 3 }, { b: -1 })).toMatchObject({
      by: 'a_1_b_-1',
      sorts: false,
      examined: 20,
    })
    expect(await planOf(c, { a: 3, b: { $gt: 100 } })).toMatchObject({
      by: 'a_1_b_-1',
      examined: 10,
    })
    expect((await planOf(c, { b: 3 })).by).toBe('COLLSCAN')
    const newest = await c.find({ a: 3 }).sort({ b: -1 }).limit(2).toArray()
    expect(idsOf(newest)).toEqual([193, 183])
    expect(idsOf(await c.find({ a: 3 }).sort({ b: 1 }).limit(2).toArray())).toEqual([3, 13])
  })

  test('a prefix of a text is a range', async () => {
    const c = await filled()
    await c.createIndex({ code: 1 })
    expect(await planOf(c, { code: /^11001/ })).toMatchObject({
      by: 'code_1',
      found: 10,
      examined: 10,
    })
    expect(idsOf(await c.find({ code: /^110012?/ }).toArray()).length).toBe(10)
    expect((await planOf(c, { code: /^110010|^110020/ })).found).toBe(2)
  })

  test('an array is found by each of its elements, once', async () => {
    const c = await filled(50)
    await c.createIndex({ list: 1 })
    expect(await planOf(c, { list: 7 })).toMatchObject({ by: 'list_1', found: 2 })
    expect(idsOf(await c.find({ list: { $gte: 49 } }).toArray()).sort()).toEqual([48, 49])
    expect(idsOf(await c.find({ list: { $gt: 48, $lt: 1 } }).toArray())).toEqual([])
    const docs = mongo.fresh()
    await docs.createIndex({ 'm.k': 1, 'm.v': 1 })
    await docs.insertOne({
      _id: 1,
      m: [
        { k: 'a', v: 1 },
        { k: 'b', v: 2 },
      ],
    })
    expect(idsOf(await docs.find({ 'm.k': 'a', 'm.v': 2 }).toArray())).toEqual([1])
    expect(idsOf(await docs.find({ m: { $elemMatch: { k: 'a', v: 2 } } }).toArray())).toEqual([])
  })

  test('an array under a field of one value leaves the order of the others to the index', async () => {
    const c = await filled(50)
    await c.createIndex({ list: 1, b: -1 })
    await c.updateOne({ _id: 7 }, { $push: { list: 30 } } as never)
    const found = await planOf(c, { list: 30 }, { b: -1 })
    expect(found).toMatchObject({ by: 'list_1_b_-1', sorts: false, examined: 3 })
    expect(idsOf(await c.find({ list: 30 }).sort({ b: -1 }).toArray())).toEqual([30, 29, 7])
    await c.createIndex({ a: 1, list: 1 })
    expect((await planOf(c, { a: 3 }, { list: 1 })).sorts).toBe(true)
  })

  test('a partial or sparse index is used only when it holds every match', async () => {
    const c = mongo.fresh()
    await c.insertMany([{ _id: 1, k: 1, open: true }, { _id: 2, k: 1 }, { _id: 3 }])
    await c.createIndex({ k: 1 }, { partialFilterExpression: { open: true } })
    expect((await planOf(c, { k: 1 })).by).toBe('COLLSCAN')
    expect(await planOf(c, { k: 1, open: true })).toMatchObject({ by: 'k_1', found: 1 })
    const s = mongo.fresh()
    await s.insertMany([{ _id: 1, k: 1 }, { _id: 2 }])
    await s.createIndex({ k: 1 }, { sparse: true })
    expect((await planOf(s, { k: 1 })).by).toBe('k_1')
    expect(await planOf(s, { k: null })).toMatchObject({ by: 'COLLSCAN', found: 1 })
    expect(idsOf(await s.find().sort({ k: 1 }).toArray())).toEqual([2, 1])
  })

  test('an index of another collation is left alone', async () => {
    const c = mongo.fresh()
    await c.insertMany([
      { _id: 1, s: 'a' },
      { _id: 2, s: 'A' },
    ])
    const collation = { locale: 'en', strength: 2 }
    await c.createIndex({ s: 1 }, { collation })
    expect((await planOf(c, { s: 'a' })).by).toBe('COLLSCAN')
    const { queryPlanner } = await c.find({ s: 'a' }).collation(collation).explain()
    expect(access(queryPlanner.winningPlan)).toBe('s_1')
    expect(await c.countDocuments({ s: 'a' }, { collation })).toBe(2)
  })

  test('an index makes a look-up far faster than reading everything', async () => {
    const c = mongo.fresh()
    await c.insertMany(Array.from({ length: 20_000 }, (_, i) => ({ i, j: i })))
    await c.createIndex({ i: 1 })
    await c.findOne({ i: 1 })
    const timed = async (filter: (n: number) => AnyDoc) => {
      const start = performance.now()
      for (let n = 0; n < 5; n++) await c.findOne(filter(19_000 + n))
      return performance.now() - start
    }
    const byScan = await timed((n) => ({ j: n }))
    const byIndex = await timed((n) => ({ i: n }))
    expect(byScan / byIndex).toBeGreaterThan(3)
  })

  test('a hint is obeyed, and must exist', async () => {
    const c = await filled()
    await c.createIndex({ a: 1 })
    await c.createIndex({ b: 1 })
    const { queryPlanner } = await c.find({ a: 1, b: 1 }).hint({ b: 1 }).explain()
    expect(access(queryPlanner.winningPlan)).toBe('b_1')
    await failure(c.find({}).hint('nope').toArray(), 2)
  })
})

describe('index administration', () => {
  test('create, list, conflicts, drop', async () => {
    const c = mongo.fresh()
    expect(
      await c.createIndexes([{ key: { a: 1 } }, { key: { b: -1 }, name: 'bb', sparse: true }]),
    ).toEqual(['a_1', 'bb'])
    expect((await c.indexes())[2]).toEqual({ v: 2, key: { b: -1 }, name: 'bb', sparse: true })
    await c.createIndex({ a: 1 })
    await failure(c.createIndex({ a: 1 }, { unique: true }), 86)
    await failure(c.createIndex({ a: 1 }, { name: 'other' }), 85)
    await c.dropIndex('a_1')
    await failure(c.dropIndex('a_1'), 27)
    await failure(mongo.db.collection('nope').indexes(), 26)
  })

  test('a TTL index removes what has expired, and only that', async () => {
    const c = mongo.fresh()
    await c.createIndex({ at: 1 }, { expireAfterSeconds: 60 })
    const old = new Date(Date.now() - 120_000)
    await c.insertMany([
      { _id: 1, at: old },
      { _id: 2, at: new Date() },
      { _id: 3, at: 'x' },
      { _id: 4 },
      { _id: 5, at: [new Date(), old] },
    ])
    await expect
      .poll(() => c.find().sort({ _id: 1 }).toArray().then(idsOf), { timeout: 5000 })
      .toEqual([2, 3, 4])
    await mongo.db.command({
      collMod: c.collectionName,
      index: { keyPattern: { at: 1 }, expireAfterSeconds: 0 },
    })
    await expect.poll(() => c.countDocuments(), { timeout: 5000 }).toBe(2)
  })
})
