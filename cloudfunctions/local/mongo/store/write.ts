import { fail, writeConflict } from '../errors.ts'
import { type Doc, encode, MAX_DOCUMENT_BYTES } from '../values/bson.ts'
import type { Collection } from './collection.ts'
import { ID_INDEX } from './collection.ts'
import type { Index } from './index.ts'
import type { Store } from './store.ts'
import { LockedBy, type Transaction } from './transaction.ts'

/** One document to be put in place, or removed when `doc` is null. */
export interface Write {
  /** `keyOf` of its _id. */
  readonly key: string
  readonly doc: Doc | null
  /** True when no document may be there yet. */
  readonly insert?: boolean
}

/**
 * Writes documents, in a transaction or at once. All locks are tried before anything is written, so
 * that the caller may wait and repeat the whole. Throws `LockedBy` (outside of a transaction),
 * or fails with WriteConflict (112), DuplicateKey (11000), BSONObjectTooLarge (10334) and
 * DocumentValidationFailure (121).
 */
export function writeAll(
  store: Store,
  collection: Collection,
  writes: readonly Write[],
  transaction?: Transaction,
): void {
  for (const write of writes) requireFree(store, collection, write, transaction)
  for (const { key, doc, insert } of writes) {
    const bytes = doc ? checkedBytes(collection, doc) : null
    if (doc && insert) requireNew(collection, key, doc, transaction)
    if (doc)
      for (const index of uniques(collection))
        requireUnique(collection, index, key, doc, transaction)
    if (transaction) transaction.put(collection, key, { doc, bytes })
    else collection.apply(key, doc, bytes)
  }
}

const uniques = (collection: Collection) =>
  [...collection.indexes.values()].filter((index) => index.unique)

function checkedBytes(collection: Collection, doc: Doc): Buffer {
  collection.validate(doc)
  for (const index of collection.indexes.values()) index.keysOf(doc) // parallel arrays fail here
  const bytes = encode(doc)
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    fail(
      'BSONObjectTooLarge',
      `object to insert too large. size in bytes: ${bytes.length}, max size: ${MAX_DOCUMENT_BYTES}`,
    )
  }
  return bytes
}

/** Someone else's lock, or a change the snapshot has not seen, stands against the write. */
function requireFree(
  store: Store,
  collection: Collection,
  { key, doc }: Write,
  own?: Transaction,
): void {
  const holder = collection.locks.get(key)
  if (holder && holder !== own) lose(holder, own)
  const changed =
    collection.history.get(key)?.at(-1)?.version ?? collection.records.get(key)?.version ?? 0
  if (own && changed > own.start) writeConflict()
  if (!doc) return
  for (const other of store.open) {
    if (other === own || !other.layer(collection)) continue
    for (const index of uniques(collection)) {
      if (layerHolds(collection, index, key, doc, other)) lose(other, own)
    }
  }
}

function lose(holder: Transaction, own?: Transaction): never {
  if (own) writeConflict()
  throw new LockedBy(holder)
}

function requireNew(
  collection: Collection,
  key: string,
  doc: Doc,
  transaction?: Transaction,
): void {
  const pending = transaction?.layer(collection)?.get(key)
  const exists = pending ? pending.doc !== null : collection.records.has(key)
  if (exists) duplicateKey(collection, collection.idIndex, [doc._id])
}

function requireUnique(
  collection: Collection,
  index: Index,
  key: string,
  doc: Doc,
  transaction?: Transaction,
): void {
  const layer = transaction?.layer(collection)
  for (const wanted of index.keysOf(doc)) {
    for (const stored of index.scan(wanted, wanted)) {
      if (stored.key === key || layer?.has(stored.key)) continue
      if (transaction && stored.version > transaction.start) writeConflict()
      duplicateKey(collection, index, wanted)
    }
    if (transaction && layerHolds(collection, index, key, doc, transaction)) {
      duplicateKey(collection, index, wanted)
    }
  }
}

/** True when another document in the transaction's layer has one of the keys of this one. */
function layerHolds(
  collection: Collection,
  index: Index,
  key: string,
  doc: Doc,
  transaction: Transaction,
): boolean {
  const layer = transaction.layer(collection)
  if (!layer) return false
  const wanted = index.keysOf(doc)
  for (const [otherKey, pending] of layer) {
    if (otherKey === key || !pending.doc) continue
    const held = index.keysOf(pending.doc)
    if (held.some((a) => wanted.some((b) => index.sameKey(a, b)))) return true
  }
  return false
}

/** Fails with DuplicateKey (11000), naming the index and the key as MongoDB does. */
export function duplicateKey(
  collection: Collection,
  index: Index,
  key: readonly unknown[],
  prefix = '',
): never {
  const keyValue = Object.fromEntries(
    index.fields.map((field, i) => [field, typeof key[i] === 'symbol' ? [] : key[i]]),
  )
  const spec = index.name === ID_INDEX.name ? ID_INDEX : index.spec
  const shown = Object.entries(keyValue).map(([field, value]) => `${field}: ${shownValue(value)}`)
  fail(
    'DuplicateKey',
    `${prefix}E11000 duplicate key error collection: ${collection.ns} index: ${index.name} dup key: { ${shown.join(', ')} }`,
    { keyPattern: spec.key, keyValue },
  )
}

function shownValue(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner) => (typeof inner === 'bigint' ? Number(inner) : inner)) ??
    'null'
  )
}
