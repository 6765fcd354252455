import { Binary, UUID } from 'bson'
import { writeConflict } from '../errors.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { Collection } from './collection.ts'
import { Disk } from './disk.ts'
import type { IndexSpec } from './index-spec.ts'
import { lockDirectory } from './lock-file.ts'
import { LockedBy, Transaction } from './transaction.ts'

/** All collections of a data directory. */
export class Store {
  readonly collections = new Map<string, Collection>()
  /** The open transactions. */
  readonly open = new Set<Transaction>()
  /** Counts the changes: the time transactions go by. */
  clock = 0
  readonly disk: Disk
  private readonly unlock: () => void
  private nextNumber = 1
  private readonly withHistory = new Set<Collection>()

  /** Opens the directory, made if need be. Throws when another server has it open. */
  constructor(dir: string) {
    this.unlock = lockDirectory(dir)
    this.disk = new Disk(dir)
    for (const record of this.disk.collections()) this.restore(record)
  }

  private restore(record: Doc): void {
    const { ns, number, options, uuid, indexes } = record
    if (typeof ns !== 'string' || typeof number !== 'number') return
    const id = uuid instanceof Binary ? new UUID(uuid.value()) : new UUID()
    const collection = new Collection(this, ns, number, isDoc(options) ? options : {}, id, false)
    for (const spec of Array.isArray(indexes) ? indexes : []) collection.addIndex(spec as IndexSpec)
    this.collections.set(ns, collection)
    this.nextNumber = Math.max(this.nextNumber, number + 1)
  }

  /** The collection, if it exists and the transaction may see it. */
  find(ns: string, transaction?: Transaction): Collection | undefined {
    const collection = this.collections.get(ns)
    return collection?.creator && collection.creator !== transaction ? undefined : collection
  }

  /** The collection, made if it does not exist. */
  ensure(ns: string, transaction?: Transaction, options: Doc = {}): Collection {
    const found = this.collections.get(ns)
    if (found?.creator && found.creator !== transaction) {
      if (transaction) writeConflict()
      throw new LockedBy(found.creator)
    }
    if (found) return found
    const collection = new Collection(this, ns, this.nextNumber++, options)
    this.collections.set(ns, collection)
    if (transaction) transaction.creates(collection)
    else collection.save()
    return collection
  }

  /** Removes a collection with all it holds; false when there is none. */
  drop(ns: string): boolean {
    const collection = this.collections.get(ns)
    if (!collection) return false
    this.collections.delete(ns)
    if (collection.creator) return true
    for (const { sequence } of collection.records.values()) {
      this.disk.removeDocument(collection.number, sequence)
    }
    this.disk.removeCollection(collection.number)
    return true
  }

  /** Gives a collection another name. */
  rename(from: Collection, ns: string): void {
    const { options, uuid, number } = from
    const renamed = new Collection(this, ns, number, options, uuid, false)
    renamed.adopt(from)
    this.collections.delete(from.ns)
    this.collections.set(ns, renamed)
    renamed.save()
  }

  begin(): Transaction {
    return new Transaction(this)
  }

  /** Forgets a transaction that has ended, and the past once no one looks at it. */
  close(transaction: Transaction): void {
    this.open.delete(transaction)
    if (this.open.size > 0) return
    for (const collection of this.withHistory) collection.history.clear()
    this.withHistory.clear()
  }

  /** Counts a change, and keeps the state before it for the open transactions. */
  remember(collection: Collection, key: string, bytes: Buffer | null): void {
    this.clock++
    if (this.open.size === 0) return
    const past = collection.history.get(key) ?? []
    past.push({ version: this.clock, bytes })
    collection.history.set(key, past)
    this.withHistory.add(collection)
  }

  /** Aborts what is open, waits for the disk and closes. */
  async stop(): Promise<void> {
    for (const transaction of [...this.open]) transaction.abort()
    await this.disk.close()
    this.unlock()
  }
}
