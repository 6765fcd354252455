import { Binary, DBRef, Decimal128, Double, Long, ObjectId, Timestamp, UUID } from 'mongodb'
import { describe, expect, test } from 'vitest'
import { failure, idsOf, runningServer } from './harness.ts'

const mongo = runningServer()

describe('documents', () => {
  test('a reference may be an _id, and be asked for', async () => {
    const c = mongo.db.collection<{ _id: DBRef; n?: number }>('references')
    const id = new ObjectId()
    await c.insertOne({ _id: new DBRef('people', id) })
    const other = new DBRef('people', new ObjectId())
    const { upsertedId } = await c.updateOne({ _id: other }, { $set: { n: 1 } }, { upsert: true })
    expect(upsertedId).toEqual(other)
    expect((await c.findOne({ _id: other }))?.n).toBe(1)
    expect(await c.countDocuments({ _id: { $in: [new DBRef('people', id)] } })).toBe(1)
    const broken = { $ref: 'people', $id: id, $other: 1 } as unknown as DBRef
    await failure(c.insertOne({ _id: broken }), 52)
  })

  test('every BSON type comes back as it was stored', async () => {
    const c = mongo.fresh()
    const doc = {
      _id: new ObjectId(),
      text: '缔造 é',
      int: 1,
      double: new Double(5),
      long: Long.fromString('9007199254740993'),
      decimal: Decimal128.fromString('1.10'),
      yes: true,
      nothing: null,
      date: new Date(1),
      regex: /a/i,
      binary: new Binary(Buffer.from('hi')),
      uuid: new UUID(),
      list: [1, [2], { x: 1 }],
      inner: { a: { b: 1 } },
      stamp: new Timestamp({ t: 1, i: 2 }),
    }
    await c.insertOne(doc)
    const raw = await c.findOne({ _id: doc._id }, { promoteValues: false, promoteLongs: false })
    expect(raw?.double).toBeInstanceOf(Double)
    expect(raw?.long.toString()).toBe('9007199254740993')
    const found = await c.findOne({ _id: doc._id })
    expect(Object.keys(found ?? {})).toEqual(Object.keys(doc))
    expect(found?.list).toEqual(doc.list)
    expect(found?.decimal.toString()).toBe('1.10')
    expect(found?.uuid.toString()).toBe(doc.uuid.toString())
    expect(found?.text).toBe(doc.text)
  })

  test('types survive an update of another field', async () => {
    const c = mongo.fresh()
    await c.insertOne({ _id: 1, double: new Double(5), long: Long.fromNumber(7), n: 1 })
    await c.updateOne({ _id: 1 }, { $inc: { n: 1 } })
    await c.updateOne({ _id: 1 }, [{ $set: { m: { $add: ['$n', 1] } } }])
    const types = { double: { $type: 'double' }, long: { $type: 'long' }, n: 2, m: 3 }
    expect(await c.countDocuments(types as never)).toBe(1)
  })

  test('an ordered insert stops at its first error, an unordered one goes on', async () => {
    const c = mongo.fresh()
    const first = await failure(c.insertMany([{ _id: 1 }, { _id: 1 }, { _id: 2 }]), 11000)
    expect(first).toMatchObject({ insertedCount: 1 })
    await failure(c.insertMany([{ _id: 3 }, { _id: 3 }, { _id: 4 }], { ordered: false }), 11000)
    expect(idsOf(await c.find().sort({ _id: 1 }).toArray())).toEqual([1, 3, 4])
  })

  test('too large a document and a wrong _id are refused', async () => {
    const c = mongo.fresh()
    await failure(c.insertOne({ _id: [1] as never }), 53)
    const error = await c.insertOne({ big: 'x'.repeat(17 * 1024 * 1024) }).catch((e) => e)
    expect(error).toBeInstanceOf(Error)
    expect(await c.countDocuments()).toBe(0)
  })
})

describe('writes', () => {
  test('replace, delete one, delete many', async () => {
    const c = mongo.fresh()
    await c.insertMany([1, 2, 3, 4].map((x) => ({ _id: x, x })))
    expect((await c.replaceOne({ _id: 1 }, { y: 1 })).modifiedCount).toBe(1)
    expect(await c.findOne({ _id: 1 })).toEqual({ _id: 1, y: 1 })
    expect((await c.deleteOne({ x: { $gte: 2 } })).deletedCount).toBe(1)
    expect((await c.deleteMany({ x: { $gte: 2 } })).deletedCount).toBe(2)
  })

  test('a write that changes nothing is matched but not modified', async () => {
    const c = mongo.fresh()
    await c.insertOne({ _id: 1, a: 1 })
    expect(await c.updateOne({ _id: 1 }, { $set: { a: 1 } })).toMatchObject({
      matchedCount: 1,
      modifiedCount: 0,
    })
  })

  test('findOneAnd… returns the document before or after, projected', async () => {
    const c = mongo.fresh()
    const after = { upsert: true, returnDocument: 'after' as const }
    expect(await c.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } }, after)).toEqual({
      _id: 1,
      n: 1,
    })
    const projected = await c.findOneAndUpdate(
      { _id: 1 },
      { $inc: { n: 1 } },
      { projection: { n: 1, _id: 0 } },
    )
    expect(projected).toEqual({ n: 1 })
    expect(await c.findOneAndReplace({ _id: 1 }, { m: 1 }, { returnDocument: 'after' })).toEqual({
      _id: 1,
      m: 1,
    })
    expect(await c.findOneAndDelete({ _id: 1 })).toEqual({ _id: 1, m: 1 })
    expect(await c.findOneAndDelete({ _id: 1 })).toBeNull()
  })

  test('findOneAndUpdate takes the first in the order of its sort', async () => {
    const c = mongo.fresh()
    await c.insertMany([
      { _id: 1, p: 3 },
      { _id: 2, p: 1 },
      { _id: 3, p: 2 },
    ])
    expect((await c.findOneAndUpdate({}, { $set: { p: 9 } }, { sort: { p: 1 } }))?._id).toBe(2)
  })

  test('bulk writes of a collection and of the client', async () => {
    const c = mongo.fresh()
    const r = await c.bulkWrite([
      { insertOne: { document: { _id: 1, n: 1 } } },
      { updateOne: { filter: { _id: 1 }, update: { $inc: { n: 1 } } } },
      { updateOne: { filter: { _id: 2 }, update: { $set: { n: 9 } }, upsert: true } },
      { deleteOne: { filter: { _id: 1 } } },
    ])
    expect(r).toMatchObject({
      insertedCount: 1,
      matchedCount: 1,
      modifiedCount: 1,
      upsertedCount: 1,
      deletedCount: 1,
    })
    const namespace = c.namespace
    const s = await mongo.client.bulkWrite([
      { namespace, name: 'insertOne', document: { _id: 5 } as never },
      { namespace, name: 'updateMany', filter: {}, update: { $set: { z: 1 } } },
      { namespace, name: 'deleteOne', filter: { _id: 2 } as never },
    ])
    expect(s).toMatchObject({
      insertedCount: 1,
      matchedCount: 2,
      modifiedCount: 2,
      deletedCount: 1,
    })
  })

  test('parallel upserts and counters lose nothing', async () => {
    const c = mongo.fresh()
    await Promise.all(
      Array.from({ length: 30 }, () =>
        c.updateOne({ _id: 'n' }, { $inc: { n: 1 } }, { upsert: true }),
      ),
    )
    expect((await c.findOne())?.n).toBe(30)
  })
})

describe('collections', () => {
  test('create, validate, list, rename, drop', async () => {
    const db = mongo.db
    await db.createCollection('strict', {
      validator: {
        $jsonSchema: { required: ['a'], properties: { a: { bsonType: 'int', minimum: 1 } } },
      },
    })
    const strict = db.collection('strict')
    await failure(strict.insertOne({ a: 0 }), 121)
    await failure(strict.insertOne({ b: 1 }), 121)
    await strict.insertOne({ a: 1 })
    await failure(strict.updateOne({}, { $set: { a: 'x' } }), 121)
    await failure(db.createCollection('strict', { capped: true, size: 100 }), 48)
    await strict.rename('loose')
    expect((await db.listCollections({ name: 'loose' }).toArray()).length).toBe(1)
    expect(await db.collection('loose').countDocuments()).toBe(1)
    expect(await db.collection('loose').drop()).toBe(true)
    expect((await db.listCollections({ name: 'loose' }).toArray()).length).toBe(0)
  })

  test('a view answers queries and refuses writes', async () => {
    const c = mongo.fresh()
    await c.insertMany([1, 2, 3].map((x) => ({ _id: x })))
    await mongo.db.createCollection('doubled', {
      viewOn: c.collectionName,
      pipeline: [{ $project: { twice: { $multiply: ['$_id', 2] } } }],
    })
    const view = mongo.db.collection('doubled')
    expect(
      await view
        .find({ twice: { $gt: 2 } })
        .sort({ _id: -1 })
        .toArray(),
    ).toEqual([
      { _id: 3, twice: 6 },
      { _id: 2, twice: 4 },
    ])
    expect(await view.countDocuments()).toBe(3)
    await failure(view.insertOne({ x: 1 }), 166)
  })

  test('a write may bypass the validator', async () => {
    const name = 'validated'
    const c = await mongo.db.createCollection<{ _id: number; x: unknown }>(name, {
      validator: { x: { $type: 'string' } },
    })
    const bypass = { bypassDocumentValidation: true }
    await failure(c.insertOne({ _id: 1, x: 1 }), 121)
    await c.insertOne({ _id: 1, x: 1 }, bypass)
    await failure(c.updateOne({ _id: 1 }, { $set: { x: 2 } }), 121)
    await c.updateOne({ _id: 1 }, { $set: { x: 2 } }, bypass)
    expect(await c.findOneAndUpdate({ _id: 1 }, { $set: { x: 3 } }, bypass)).toEqual({
      _id: 1,
      x: 2,
    })
    const model = { name: 'insertOne' as const, namespace: `test.${name}`, document: { x: 4 } }
    expect((await mongo.client.bulkWrite([model], bypass)).insertedCount).toBe(1)
  })

  test('a capped collection keeps the newest', async () => {
    await mongo.db.createCollection('ring', { capped: true, size: 4096, max: 3 })
    const ring = mongo.db.collection<{ _id: number }>('ring')
    await ring.insertMany([1, 2, 3, 4, 5].map((x) => ({ _id: x })))
    expect(idsOf(await ring.find().toArray())).toEqual([3, 4, 5])
  })
})
