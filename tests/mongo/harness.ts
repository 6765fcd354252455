import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  type Collection,
  type Db,
  type Document,
  MongoClient,
  MongoServerError,
  type ObjectId,
} from 'mongodb'
import { afterAll, beforeAll, expect } from 'vitest'
import { type MongoServer, startMongo } from '../../cloudfunctions/local/mongo/server.ts'

/** Documents of any shape: these tests are about what the server does with them. */
export type AnyDoc = Document & { _id?: string | number | ObjectId }

export interface Running {
  readonly server: MongoServer
  readonly client: MongoClient
  readonly db: Db
  /** An empty collection, another one at each call. */
  fresh(): Collection<AnyDoc>
}

/** A directory that is removed after the file's tests. */
export function temporaryDirectory(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'mongo-test-'))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** A server for all tests of a file. The properties are there once the tests run. */
export function runningServer(options: { ttlInterval?: number } = {}): Running {
  const dir = temporaryDirectory()
  const running = {} as { -readonly [K in keyof Running]: Running[K] }
  let count = 0
  running.fresh = () => running.db.collection<AnyDoc>(`c${++count}`)
  beforeAll(async () => {
    running.server = await startMongo({ dir, ...options })
    running.client = new MongoClient(running.server.uri, { serverSelectionTimeoutMS: 5000 })
    await running.client.connect()
    running.db = running.client.db('test')
  })
  afterAll(async () => {
    await running.client.close()
    await running.server.stop()
  })
  return running
}

/** The server's error, which must have the code. */
export async function failure(promise: Promise<unknown>, code: number): Promise<MongoServerError> {
  const thrown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(thrown).toBeInstanceOf(MongoServerError)
  const error = thrown as MongoServerError
  expect(error.code, error.message).toBe(code)
  return error
}

export const idsOf = (docs: AnyDoc[]): unknown[] => docs.map(({ _id }) => _id)
