import type { Doc } from '../values/bson.ts'
import type { Collection } from './collection.ts'
import type { Store } from './store.ts'

/** A change of one document that waits for the commit: null bytes delete it. */
export interface Pending {
  readonly doc: Doc | null
  readonly bytes: Buffer | null
}

/** Thrown when a write meets a document that an open transaction has changed. */
export class LockedBy {
  constructor(readonly transaction: Transaction) {}
}

/**
 * A transaction under snapshot isolation. Its changes lie in layers over the collections until it
 * commits; each changed document is locked, so that a commit can never conflict.
 */
export class Transaction {
  /** The clock when it began: later changes by others are not seen. */
  readonly start: number
  /** Settled when it has ended, either way. */
  readonly ended: Promise<void>
  private end: () => void = () => undefined
  private readonly layers = new Map<Collection, Map<string, Pending>>()
  private readonly created: Collection[] = []

  constructor(private readonly store: Store) {
    this.start = store.clock
    this.ended = new Promise((resolve) => {
      this.end = resolve
    })
    store.open.add(this)
  }

  /** What it has changed in a collection, by the documents' keys. */
  layer(collection: Collection): ReadonlyMap<string, Pending> | undefined {
    return this.layers.get(collection)
  }

  /** Notes a change, and locks the document. */
  put(collection: Collection, key: string, pending: Pending): void {
    let layer = this.layers.get(collection)
    if (!layer) {
      layer = new Map()
      this.layers.set(collection, layer)
    }
    layer.set(key, pending)
    collection.locks.set(key, this)
  }

  /** Notes a collection that others see once it commits. */
  creates(collection: Collection): void {
    collection.creator = this
    this.created.push(collection)
  }

  /** Applies all changes in one turn of the event loop, which is one commit of LMDB. */
  commit(): void {
    this.release()
    for (const collection of this.created) {
      collection.creator = undefined
      collection.save()
    }
    for (const [collection, layer] of this.layers) {
      for (const [key, { doc, bytes }] of layer) collection.apply(key, doc, bytes)
    }
    this.end()
  }

  /** Forgets all changes. */
  abort(): void {
    this.release()
    for (const collection of this.created) this.store.drop(collection.ns)
    this.end()
  }

  private release(): void {
    for (const [collection, layer] of this.layers) {
      for (const key of layer.keys()) collection.locks.delete(key)
    }
    this.store.close(this)
  }
}
