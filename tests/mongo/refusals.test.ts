import { beforeAll, describe, expect, test } from 'vitest'
import { type AnyDoc, failure, runningServer } from './harness.ts'
import { RawClient } from './raw-wire.ts'

const mongo = runningServer()
let c: ReturnType<typeof mongo.fresh>
beforeAll(async () => {
  c = mongo.fresh()
  await c.insertOne({ _id: 1, loc: [1, 2], s: 'x' })
})

describe('what is not supported is refused by its name', () => {
  const asked: [string, () => Promise<unknown>][] = [
    ['$geoNear', () => c.aggregate([{ $geoNear: { near: [1, 2], distanceField: 'd' } }]).toArray()],
    ['$changeStream', () => c.watch().next()],
    ['$near', () => c.find({ loc: { $near: [1, 2] } }).toArray()],
    ['$text', () => c.find({ $text: { $search: 'x' } }).toArray()],
    ['$where', () => c.find({ $where: 'true' }).toArray()],
    [
      '$function',
      () =>
        c
          .aggregate([{ $project: { x: { $function: { body: 'f', args: [], lang: 'js' } } } }])
          .toArray(),
    ],
    ["index type 'text'", () => c.createIndex({ s: 'text' })],
    ["index type 'hashed'", () => c.createIndex({ s: 'hashed' })],
    ['wildcard indexes', () => c.createIndex({ '$**': 1 })],
    [
      "create with 'timeseries'",
      () => mongo.db.createCollection('ts', { timeseries: { timeField: 't' } }),
    ],
    ["option 'tailable'", () => mongo.db.command({ find: c.collectionName, tailable: true })],
  ]
  test.each(asked)('%s', async (name, ask) => {
    const error = await failure(ask(), 238)
    expect(error.message).toBe(`not supported by the embedded server: ${name}`)
  })

  test('an unknown read concern', async () => {
    const readConcern = { level: 'someday' }
    await failure(mongo.db.command({ find: c.collectionName, readConcern }), 2)
    const out = { aggregate: c.collectionName, pipeline: [{ $out: 'o' }], cursor: {} }
    await failure(mongo.db.command({ ...out, readConcern }), 2)
  })

  test('more than memory or the format can hold', async () => {
    const path = Array(300).fill('a').join('.')
    await failure(c.updateOne({ _id: 1 }, { $set: { [path]: 1 } }), 15)
    const range = { $range: [0, 2147483647] }
    await failure(c.aggregate([{ $project: { n: { $size: range } } }]).toArray(), 146)
    const wide = { field: 'n', range: { step: 1, bounds: [0, 1_000_000_000] } }
    await failure(c.aggregate([{ $densify: wide }]).toArray(), 5897900)
    const backwards = { $range: [5, 0, -2] }
    expect(await c.aggregate([{ $project: { _id: 0, n: backwards } }]).toArray()).toEqual([
      { n: [5, 3, 1] },
    ])
  })

  test('an unknown command', async () => {
    await failure(mongo.db.command({ nope: 1 }), 59)
  })
})

describe('malformed input', () => {
  const broken: [string, Buffer][] = [
    ['a length of nothing', Buffer.alloc(16)],
    ['a length beyond measure', Buffer.from([0xff, 0xff, 0xff, 0x7f])],
    ['an unknown kind of message', Buffer.from([16, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 0])],
    [
      'a document that runs past its end',
      Buffer.from([
        26, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0xdd, 7, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 0, 0,
      ]),
    ],
    [
      'a section without an end',
      Buffer.from([
        26, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0xdd, 7, 0, 0, 0, 0, 0, 0, 1, 5, 0, 0, 0, 65,
      ]),
    ],
  ]
  test.each(broken)('%s closes that connection, and no other', async (_name, bytes) => {
    const client = await RawClient.open(mongo.server.port)
    client.socket.write(bytes)
    await client.untilClosed()
    expect(await c.countDocuments()).toBe(1)
  })

  const odd: AnyDoc[] = [
    {},
    { find: 5 },
    { find: '' },
    { find: 'x', filter: 5 },
    { find: 'x', sort: 'a' },
    { find: 'x', limit: -1 },
    { find: 'x', projection: { a: {} } },
    { insert: 'x' },
    { insert: 'x', documents: [5] },
    { update: 'x', updates: [{ q: {}, u: 5 }] },
    { update: 'x', updates: [{ q: 5, u: { $set: { a: 1 } } }] },
    { delete: 'x', deletes: [{ q: {} }] },
    { aggregate: 'x', pipeline: 5, cursor: {} },
    { aggregate: 'x', pipeline: [5], cursor: {} },
    { aggregate: 'x', pipeline: [{ $group: 5 }], cursor: {} },
    { aggregate: 'x', pipeline: [{ $lookup: {} }], cursor: {} },
    { aggregate: 'x', pipeline: [{ $facet: 5 }], cursor: {} },
    { aggregate: 'x', pipeline: [{ $setWindowFields: {} }, { $bucket: 1 }], cursor: {} },
    { createIndexes: 'x', indexes: [{ key: {} }] },
    { createIndexes: 'x', indexes: [{ key: { a: 'nope' } }] },
    { getMore: 'x', collection: 'x' },
    { killCursors: 'x' },
    { bulkWrite: 1, ops: [{}], nsInfo: 5 },
    { commitTransaction: 1 },
    { endSessions: 5 },
    { explain: 5 },
    { find: 'x', filter: { a: { $regex: '(?>a)' } } },
    { constructor: 1 },
    { toString: 1 },
  ]
  test.each(odd)('%j is answered with an error', async (command) => {
    const client = await RawClient.open(mongo.server.port)
    const reply = await client.command(command)
    const failed = reply.ok === 0 || reply.writeErrors?.length > 0
    expect(failed, JSON.stringify(reply)).toBe(true)
    client.socket.destroy()
    expect(await c.countDocuments()).toBe(1)
  })

  test('names of JavaScript are names like all others', async () => {
    const n = mongo.fresh()
    await n.insertOne({ _id: 1, constructor: 1, toString: 2, hasOwnProperty: { valueOf: 3 } })
    expect(await n.countDocuments({ constructor: 1, 'hasOwnProperty.valueOf': 3 })).toBe(1)
    expect(await n.countDocuments({ valueOf: { $exists: true } })).toBe(0)
    await n.updateOne({ _id: 1 }, { $set: { 'prototype.x': 1, constructor: 5 } })
    expect((await n.findOne({ constructor: 5 }))?.prototype).toEqual({ x: 1 })
  })
})
