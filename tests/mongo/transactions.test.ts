import { describe, expect, test } from 'vitest'
import { failure, runningServer } from './harness.ts'

const mongo = runningServer()
const started = () => {
  const session = mongo.client.startSession()
  session.startTransaction()
  return session
}

describe('a transaction', () => {
  test('is seen by others when it commits, as a whole', async () => {
    const c = mongo.fresh()
    await c.insertMany([
      { _id: 'a', n: 10 },
      { _id: 'b', n: 0 },
    ])
    await mongo.client.withSession((session) =>
      session.withTransaction(async () => {
        await c.updateOne({ _id: 'a' }, { $inc: { n: -3 } }, { session })
        await c.updateOne({ _id: 'b' }, { $inc: { n: 3 } }, { session })
        expect((await c.findOne({ _id: 'b' }, { session }))?.n).toBe(3)
        expect((await c.findOne({ _id: 'b' }))?.n).toBe(0)
      }),
    )
    expect((await c.find().sort({ _id: 1 }).toArray()).map((d) => d.n)).toEqual([7, 3])
  })

  test('leaves nothing when it aborts', async () => {
    const session = started()
    const c = mongo.fresh()
    await c.insertOne({ _id: 1 }, { session })
    await session.abortTransaction()
    await session.endSession()
    expect(await c.countDocuments()).toBe(0)
    expect(await mongo.db.listCollections({ name: c.collectionName }).toArray()).toEqual([])
  })

  test('sees the data as they were when it began', async () => {
    const c = mongo.fresh()
    await c.insertMany([
      { _id: 1, n: 0 },
      { _id: 2, n: 0 },
    ])
    const session = started()
    expect(await c.countDocuments({ n: 0 }, { session })).toBe(2)
    await c.updateOne({ _id: 1 }, { $set: { n: 1 } })
    await c.deleteOne({ _id: 2 })
    await c.insertOne({ _id: 3, n: 0 })
    expect(
      (await c.find({}, { session }).sort({ _id: 1 }).toArray()).map((d) => [d._id, d.n]),
    ).toEqual([
      [1, 0],
      [2, 0],
    ])
    await session.commitTransaction()
    await session.endSession()
    expect(await c.countDocuments({ n: 0 })).toBe(1)
  })

  test('finds its own writes by an index, and in order', async () => {
    const c = mongo.fresh()
    await c.createIndex({ k: 1 })
    await c.insertMany([
      { _id: 1, k: 1 },
      { _id: 2, k: 3 },
    ])
    const session = started()
    await c.insertOne({ _id: 3, k: 2 }, { session })
    await c.updateOne({ _id: 1 }, { $set: { k: 9 } }, { session })
    expect(
      (
        await c
          .find({ k: { $gt: 0 } }, { session })
          .sort({ k: 1 })
          .toArray()
      ).map((d) => d._id),
    ).toEqual([3, 2, 1])
    expect(await c.findOne({ k: 1 }, { session })).toBeNull()
    await session.commitTransaction()
    await session.endSession()
    expect((await c.find({ k: 9 }).toArray()).length).toBe(1)
  })

  test('can be committed again, but not continued', async () => {
    const c = mongo.fresh()
    const session = started()
    await c.insertOne({ _id: 1 }, { session })
    await session.commitTransaction()
    await session.commitTransaction()
    await session.endSession()
    expect(await c.countDocuments()).toBe(1)
  })

  test('is ended by an error', async () => {
    const c = mongo.fresh()
    await c.insertOne({ _id: 1 })
    const session = started()
    await c.insertOne({ _id: 2 }, { session })
    await failure(c.insertOne({ _id: 1 }, { session }), 11000)
    const error = await failure(c.insertOne({ _id: 3 }, { session }), 251)
    expect(error.hasErrorLabel('TransientTransactionError')).toBe(true)
    await session.abortTransaction()
    await session.endSession()
    expect(await c.countDocuments()).toBe(1)
  })

  test('refuses what MongoDB refuses in one', async () => {
    const c = mongo.fresh()
    await c.insertOne({ _id: 1 })
    const session = started()
    await c.findOne({}, { session })
    await failure(mongo.db.command({ count: c.collectionName }, { session }), 263)
    await session.abortTransaction()
    await session.endSession()
  })
})

describe('conflicts', () => {
  test('the second writer loses at once', async () => {
    const c = mongo.fresh()
    await c.insertOne({ _id: 1, n: 0 })
    const [one, two] = [started(), started()]
    await c.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: one })
    const error = await failure(c.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: two }), 112)
    expect(error.hasErrorLabel('TransientTransactionError')).toBe(true)
    await two.abortTransaction()
    await one.commitTransaction()
    await Promise.all([one.endSession(), two.endSession()])
    expect((await c.findOne())?.n).toBe(1)
  })

  test('a write over a change the snapshot has not seen loses', async () => {
    const c = mongo.fresh()
    await c.insertMany([
      { _id: 1, n: 0 },
      { _id: 2, n: 0 },
    ])
    const session = started()
    await c.findOne({ _id: 1 }, { session })
    await c.updateOne({ _id: 1 }, { $set: { n: 9 } })
    await failure(c.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session }), 112)
    await session.endSession()
    expect((await c.findOne({ _id: 1 }))?.n).toBe(9)
  })

  test('a unique key taken by an open transaction is a conflict too', async () => {
    const c = mongo.fresh()
    await c.createIndex({ k: 1 }, { unique: true })
    const [one, two] = [started(), started()]
    await c.insertOne({ k: 1 }, { session: one })
    await failure(c.insertOne({ k: 1 }, { session: two }), 112)
    const outside = failure(c.insertOne({ k: 1 }), 11000)
    await one.commitTransaction()
    await outside
    await Promise.all([one.endSession(), two.endSession()])
  })

  test('a write outside waits for the transaction, and is done once', async () => {
    const c = mongo.fresh()
    await c.insertMany([
      { _id: 1, n: 0 },
      { _id: 2, n: 0 },
    ])
    const session = started()
    await c.updateOne({ _id: 2 }, { $inc: { n: 10 } }, { session })
    let done = false
    const waiting = c.updateMany({}, { $inc: { n: 1 } }).then(() => {
      done = true
    })
    await c.findOne({ _id: 1 })
    expect(done).toBe(false)
    await session.commitTransaction()
    await session.endSession()
    await waiting
    expect((await c.find().sort({ _id: 1 }).toArray()).map((d) => d.n)).toEqual([1, 11])
  })

  test('a hundred increments by twenty sessions are all there', { timeout: 60_000 }, async () => {
    const c = mongo.fresh()
    await c.insertOne({ _id: 1, n: 0 })
    const worker = () =>
      mongo.client.withSession(async (session) => {
        for (let i = 0; i < 5; i++) {
          await session.withTransaction(async () => {
            const doc = await c.findOne({ _id: 1 }, { session })
            await c.updateOne({ _id: 1 }, { $set: { n: (doc?.n ?? 0) + 1 } }, { session })
          })
        }
      })
    await Promise.all(Array.from({ length: 20 }, worker))
    expect((await c.findOne())?.n).toBe(100)
  })
})
