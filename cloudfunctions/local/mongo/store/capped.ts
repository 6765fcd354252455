import type { Doc } from '../values/bson.ts'
import { optionalNumber } from '../values/numbers.ts'
import type { Stored } from './stored.ts'

/** Keeps a capped collection within its size in bytes and its number of documents. */
export class Capped {
  private readonly maxBytes: number
  private readonly maxDocuments: number
  private bytes: number | undefined

  constructor(options: Doc) {
    this.maxBytes = optionalNumber(options.size) ?? Number.POSITIVE_INFINITY
    this.maxDocuments = optionalNumber(options.max) || Number.POSITIVE_INFINITY
  }

  added(bytes: number): void {
    if (this.bytes !== undefined) this.bytes += bytes
  }

  removed(bytes: number): void {
    this.added(-bytes)
  }

  /** The keys of the oldest documents that no longer fit; the newest always stays. */
  surplus(records: ReadonlyMap<string, Stored>): string[] {
    this.bytes ??= [...records.values()].reduce((sum, { bytes }) => sum + bytes.length, 0)
    const keys: string[] = []
    let bytes = this.bytes
    for (const [key, stored] of records) {
      const left = records.size - keys.length
      if ((bytes <= this.maxBytes && left <= this.maxDocuments) || left === 1) break
      keys.push(key)
      bytes -= stored.bytes.length
    }
    return keys
  }
}
