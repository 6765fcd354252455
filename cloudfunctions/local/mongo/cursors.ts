import { fail } from './errors.ts'
import { CursorReply } from './wire/cursor-reply.ts'

const FIRST_BATCH = 101
/** A batch is cut here, in bytes, so that a reply stays below MongoDB's 48 MB. */
const MAX_BATCH_BYTES = 15 * 1024 * 1024
/** A cursor not asked for so long is closed, in milliseconds. */
const IDLE_LIFETIME = 10 * 60 * 1000

interface Cursor {
  readonly ns: string
  readonly docs: readonly Buffer[]
  /** The session that opened it, which closes it when it ends. */
  readonly session: string | undefined
  readonly keeps: boolean
  next: number
  lastUsed: number
}

/** How a cursor is opened. */
export interface CursorOptions {
  readonly ns: string
  readonly batchSize?: number | undefined
  readonly singleBatch?: boolean
  readonly session?: string | undefined
  readonly noTimeout?: boolean
}

/** The open cursors. Each holds the documents found when it was opened. */
export class Cursors {
  private readonly open = new Map<bigint, Cursor>()
  private lastId = BigInt(Date.now()) << 10n // ids of an earlier run are not met again

  get size(): number {
    return this.open.size
  }

  /** The first batch, with a cursor for the rest if there is one. */
  start(docs: readonly Buffer[], options: CursorOptions): CursorReply {
    const { ns, session, batchSize = FIRST_BATCH } = options
    const cursor = {
      ns,
      docs,
      session,
      keeps: options.noTimeout === true,
      next: 0,
      lastUsed: Date.now(),
    }
    const batch = take(cursor, batchSize)
    if (cursor.next >= docs.length || options.singleBatch)
      return new CursorReply(0n, ns, 'firstBatch', batch)
    this.open.set(++this.lastId, cursor)
    return new CursorReply(this.lastId, ns, 'firstBatch', batch)
  }

  /** The next batch. Fails with CursorNotFound (43). */
  more(id: bigint, batchSize: number): CursorReply {
    const cursor = this.open.get(id)
    if (!cursor) fail('CursorNotFound', `cursor id ${id} not found`)
    cursor.lastUsed = Date.now()
    const batch = take(cursor, batchSize)
    const done = cursor.next >= cursor.docs.length
    if (done) this.open.delete(id)
    return new CursorReply(done ? 0n : id, cursor.ns, 'nextBatch', batch)
  }

  /** Closes a cursor; false when there is none. */
  kill(id: bigint): boolean {
    return this.open.delete(id)
  }

  killOf(sessions: readonly string[]): void {
    for (const [id, { session }] of this.open) {
      if (session !== undefined && sessions.includes(session)) this.open.delete(id)
    }
  }

  /** Closes cursors that no one has asked for in ten minutes. */
  expire(now = Date.now()): void {
    for (const [id, { lastUsed, keeps }] of this.open) {
      if (!keeps && now - lastUsed > IDLE_LIFETIME) this.open.delete(id)
    }
  }
}

function take(cursor: Cursor, count: number): Buffer[] {
  const batch: Buffer[] = []
  let bytes = 0
  while (cursor.next < cursor.docs.length && batch.length < count) {
    const doc = cursor.docs[cursor.next] as Buffer
    if (batch.length > 0 && bytes + doc.length > MAX_BATCH_BYTES) break
    batch.push(doc)
    bytes += doc.length
    cursor.next++
  }
  return batch
}
