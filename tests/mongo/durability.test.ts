import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { afterAll, describe, expect, test } from 'vitest'
import { startMongo } from '../../cloudfunctions/local/mongo/server.ts'
import { type AnyDoc, failure, temporaryDirectory } from './harness.ts'

const CLI = path.resolve(import.meta.dirname, '../../cloudfunctions/local/mongo/cli.ts')
const dir = temporaryDirectory()
const another = temporaryDirectory()
const children = new Set<ChildProcess>()
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

/** Starts the server as a process of its own: not through `npx`, so that a signal reaches it. */
function spawnServer(data = dir): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, '--dir', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  return child
}

async function started(): Promise<{ child: ChildProcess; client: MongoClient }> {
  const child = spawnServer()
  const [line] = await once(child.stdout as NodeJS.ReadableStream, 'data')
  const uri = String(line).trim()
  expect(uri).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+\/\?replicaSet=rs0$/)
  const client = new MongoClient(uri, { retryWrites: false, serverSelectionTimeoutMS: 3000 })
  return { child, client: await client.connect() }
}

/** Writes until the server dies. Returns what was acknowledged. */
async function writeUntilDeath(client: MongoClient, round: number, writer: number) {
  const c = client.db('d').collection<AnyDoc>('log')
  const acknowledged: string[] = []
  try {
    for (let i = 0; ; i++) {
      const _id = `${round}-${writer}-${i}`
      await c.insertOne({ _id, key: _id })
      acknowledged.push(_id)
    }
  } catch {
    return acknowledged
  }
}

/** Moves money in transactions until the server dies. */
async function transferUntilDeath(client: MongoClient) {
  const c = client.db('d').collection<AnyDoc>('accounts')
  try {
    for (let i = 0; ; i++) {
      await client.withSession((session) =>
        session.withTransaction(async () => {
          await c.updateOne({ _id: 'a' }, { $inc: { n: -1 } }, { session })
          await c.updateOne({ _id: 'b' }, { $inc: { n: 1 } }, { session })
          await c.insertOne({ parts: i }, { session })
        }),
      )
    }
  } catch {
    return
  }
}

describe('kill -9', () => {
  test('loses nothing acknowledged and splits no transaction, round after round', {
    timeout: 90_000,
  }, async () => {
    let running = await started()
    const setup = running.client.db('d')
    await setup.collection<AnyDoc>('accounts').insertMany([
      { _id: 'a', n: 1000 },
      { _id: 'b', n: 0 },
    ])
    await setup.collection('log').createIndex({ key: 1 }, { unique: true })
    const acknowledged: string[] = []
    for (let round = 0; round < 3; round++) {
      const writers = [0, 1, 2, 3].map((writer) => writeUntilDeath(running.client, round, writer))
      const transfers = transferUntilDeath(running.client)
      await new Promise((resolve) => setTimeout(resolve, 500))
      running.child.kill('SIGKILL')
      // closing the client ends its retries, which would wait for another server
      await running.client.close()
      acknowledged.push(...(await Promise.all(writers)).flat())
      await transfers
      running = await started()
      const db = running.client.db('d')
      const found = new Set(
        (await db.collection('log').find().toArray()).map(({ _id }) => String(_id)),
      )
      expect(acknowledged.filter((id) => !found.has(id))).toEqual([])
      const accounts = db.collection<AnyDoc>('accounts')
      const [a, b] = await accounts
        .find({ n: { $exists: true } })
        .sort({ _id: 1 })
        .toArray()
      expect(a?.n + b?.n).toBe(1000)
      expect(await accounts.countDocuments({ parts: { $exists: true } })).toBe(b?.n)
    }
    expect(acknowledged.length).toBeGreaterThan(10)
    await failure(
      running.client.db('d').collection('log').insertOne({ key: acknowledged[0] }),
      11000,
    )
    await running.client.close()
    running.child.kill('SIGTERM')
    expect((await once(running.child, 'exit'))[0]).toBe(0)
  })
})

describe('the command line', () => {
  test('says in one sentence why it cannot start', async () => {
    const server = await startMongo({ dir: another })
    const inUse = spawnServer(another)
    const [said] = await once(inUse.stderr as NodeJS.ReadableStream, 'data')
    expect(String(said)).toMatch(/^The data directory .* is already in use/)
    expect(String(said).trim().split('\n').length).toBe(1)
    expect((await once(inUse, 'exit'))[0]).toBe(1)
    await expect(startMongo({ dir: another })).rejects.toThrow('already in use')
    await server.stop()
  })

  test('a taken port is refused, and the directory given back', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    await expect(startMongo({ dir: another, port })).rejects.toThrow(
      `Port ${port} is already in use.`,
    )
    other.close()
    await (await startMongo({ dir: another })).stop()
  })
})

describe('a restart', () => {
  test('keeps documents, indexes, options and natural order', async () => {
    const place = temporaryDirectory()
    let server = await startMongo({ dir: place })
    let client = await new MongoClient(server.uri).connect()
    const c = client.db('r').collection<AnyDoc>('c')
    await c.createIndex({ k: 1 }, { unique: true, name: 'byK' })
    await c.insertMany([3, 1, 2].map((k) => ({ _id: k, k })))
    await c.updateOne({ _id: 3 }, { $set: { big: 'x'.repeat(1000) } })
    await c.deleteOne({ _id: 1 })
    await client.db('r').createCollection('v', { viewOn: 'c', pipeline: [] })
    await client.close()
    await server.stop()
    server = await startMongo({ dir: place })
    client = await new MongoClient(server.uri).connect()
    const again = client.db('r').collection<AnyDoc>('c')
    expect((await again.find().toArray()).map(({ _id }) => _id)).toEqual([3, 2])
    expect((await again.indexes()).map(({ name }) => name)).toEqual(['_id_', 'byK'])
    await failure(again.insertOne({ k: 2 }), 11000)
    expect(await client.db('r').collection('v').countDocuments()).toBe(2)
    await again.insertOne({ _id: 9, k: 9 })
    expect(await again.countDocuments()).toBe(3)
    await client.close()
    await server.stop()
  })
})
