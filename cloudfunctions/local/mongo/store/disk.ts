import { open, type RootDatabase } from 'lmdb'
import { type Doc, encode } from '../values/bson.ts'
import { decode } from '../values/decode.ts'

const MAP_SIZE = 8 * 1024 ** 3 // address space set aside, not disk: LMDB grows the file as needed

/**
 * The LMDB database: `[0, n]` is the record of collection n, `[n, s]` its document s. All writes
 * of one turn of the event loop enter one LMDB transaction (`eventTurnBatching`), so that what is
 * written together survives a crash together or not at all.
 */
export class Disk {
  private readonly lmdb: RootDatabase<Buffer, number[]>
  private last: Promise<boolean> = Promise.resolve(true)

  constructor(dir: string) {
    this.lmdb = open<Buffer, number[]>({
      path: dir,
      encoding: 'binary',
      eventTurnBatching: true,
      separateFlushed: true,
      commitDelay: 0,
      cache: false,
      mapSize: MAP_SIZE,
    })
  }

  *collections(): Generator<Doc> {
    for (const { value } of this.lmdb.getRange({ start: [0], end: [1] })) yield decode(value)
  }

  *documents(collection: number): Generator<{ sequence: number; bytes: Buffer }> {
    const range = { start: [collection], end: [collection + 1] }
    for (const { key, value } of this.lmdb.getRange(range)) {
      yield { sequence: key[1] as number, bytes: value }
    }
  }

  putCollection(number: number, record: Doc): void {
    this.track(this.lmdb.put([0, number], encode(record)))
  }

  removeCollection(number: number): void {
    this.track(this.lmdb.remove([0, number]))
  }

  putDocument(collection: number, sequence: number, bytes: Buffer): void {
    this.track(this.lmdb.put([collection, sequence], bytes))
  }

  removeDocument(collection: number, sequence: number): void {
    this.track(this.lmdb.remove([collection, sequence]))
  }

  /**
   * Settled when all writes so far are committed: a killed process does not lose them. With
   * `journal` they are flushed to the disk too, and survive a power cut.
   */
  async settled(journal: boolean): Promise<void> {
    await this.last
    if (journal) await this.lmdb.flushed
  }

  async close(): Promise<void> {
    await this.settled(true)
    await this.lmdb.close()
  }

  private track(write: Promise<boolean>): void {
    this.last = write
    // a failed write is reported to whoever waits for `settled`; here it must not end the process
    write.catch(() => undefined)
  }
}
