import { type Document, Long, UUID } from 'bson'
import { describe, expect, test } from 'vitest'
import { SESSION_LIFETIME, Sessions } from '../../cloudfunctions/local/mongo/sessions.ts'
import { runningServer } from './harness.ts'
import { RawClient } from './raw-wire.ts'

const mongo = runningServer()

async function sender() {
  const client = await RawClient.open(mongo.server.port)
  const lsid = { id: new UUID() }
  return (command: Document, txnNumber: number) =>
    client.command({ ...command, lsid, txnNumber: Long.fromNumber(txnNumber) })
}

describe('a retryable write sent again', () => {
  test('answers the same and is not applied twice', async () => {
    const c = mongo.fresh()
    const send = await sender()
    const update = {
      update: c.collectionName,
      updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } }, upsert: true }],
    }
    const first = await send(update, 1)
    const again = await send(update, 1)
    expect(first).toMatchObject({ ok: 1, n: 1, upserted: [{ index: 0, _id: 1 }] })
    expect(again).toMatchObject({
      ok: 1,
      n: 1,
      upserted: [{ index: 0, _id: 1 }],
      retriedStmtIds: [0],
    })
    expect(await c.findOne()).toEqual({ _id: 1, n: 1 })
    await send(update, 2)
    expect(await c.findOne()).toEqual({ _id: 1, n: 2 })
  })

  test('by statement: only those not yet executed are', async () => {
    const c = mongo.fresh()
    const send = await sender()
    const insert = (ids: number[]) => ({
      insert: c.collectionName,
      documents: ids.map((_id) => ({ _id })),
      stmtIds: ids,
    })
    await send(insert([1, 2]), 1)
    expect(await send(insert([1, 2, 3]), 1)).toMatchObject({ n: 3, retriedStmtIds: [1, 2] })
    expect(await c.countDocuments()).toBe(3)
  })

  test('findAndModify gives the document it gave', async () => {
    const c = mongo.fresh()
    await c.insertOne({ _id: 1, n: 0 })
    const send = await sender()
    const command = {
      findAndModify: c.collectionName,
      query: { _id: 1 },
      update: { $inc: { n: 1 } },
      new: true,
    }
    expect((await send(command, 1)).value).toEqual({ _id: 1, n: 1 })
    expect((await send(command, 1)).value).toEqual({ _id: 1, n: 1 })
    expect((await c.findOne())?.n).toBe(1)
  })

  test('on two connections at once is applied once', async () => {
    const c = mongo.fresh()
    await c.insertOne({ _id: 1, n: 0 })
    const lsid = { id: new UUID() }
    const command = {
      update: c.collectionName,
      updates: [{ q: {}, u: { $inc: { n: 1 } } }],
      lsid,
      txnNumber: Long.fromNumber(1),
    }
    const clients = await Promise.all([1, 2, 3].map(() => RawClient.open(mongo.server.port)))
    await Promise.all(clients.map((client) => client.command(command)))
    expect((await c.findOne())?.n).toBe(1)
  })

  test('of a number gone by is refused', async () => {
    const c = mongo.fresh()
    const send = await sender()
    await send({ insert: c.collectionName, documents: [{}] }, 5)
    expect(await send({ insert: c.collectionName, documents: [{}] }, 4)).toMatchObject({
      ok: 0,
      code: 225,
    })
  })

  test('is forgotten with its session, after half an hour', () => {
    const sessions = new Sessions()
    sessions.of({ lsid: { id: new UUID() } })
    expect(sessions.expire(Date.now() + SESSION_LIFETIME - 1000)).toEqual([])
    expect(sessions.expire(Date.now() + SESSION_LIFETIME + 1000).length).toBe(1)
    expect(sessions.size).toBe(0)
  })
})
