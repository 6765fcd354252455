import { fail, writeConflict } from '../errors.ts'
import { type Doc, encode, isTooDeep, MAX_DOCUMENT_BYTES } from '../values/bson.ts'
import type { Collection } from './collection.ts'
import type { Store } from './store.ts'
import { LockedBy, type Transaction } from './transaction.ts'
import { duplicateKey, requireUnique, takenBy } from './unique.ts'

/** One document to be put in place, or removed when `doc` is null. */
export interface Write {
  /** `keyOf` of its _id. */
  readonly key: string
  readonly doc: Doc | null
  /** True when no document may be there yet. */
  readonly insert?: boolean
}

/** What a write belongs to. */
export interface WriteContext {
  readonly store: Store
  readonly transaction?: Transaction | undefined
  readonly bypassesValidation?: boolean
}

/**
 * Writes documents, in a transaction or at once. All locks are tried before anything is written, so
 * that the caller may wait and repeat the whole. Throws `LockedBy` (outside of a transaction),
 * or fails with WriteConflict (112), DuplicateKey (11000), Overflow (15), BSONObjectTooLarge (10334) and
 * DocumentValidationFailure (121).
 */
export function writeAll(
  context: WriteContext,
  collection: Collection,
  writes: readonly Write[],
): void {
  for (const write of writes) requireFree(context.store, collection, write, context.transaction)
  for (const write of writes) writeOne(context, collection, write)
}

function writeOne(context: WriteContext, collection: Collection, write: Write): void {
  const { key, doc } = write
  const { transaction } = context
  if (doc && context.bypassesValidation !== true) collection.validate(doc)
  const bytes = doc ? checkedBytes(collection, doc) : null
  if (doc && write.insert) requireNew(collection, key, doc, transaction)
  if (doc) requireUnique(collection, key, doc, transaction)
  if (transaction) transaction.put(collection, key, { doc, bytes })
  else collection.apply(key, doc, bytes)
}

function checkedBytes(collection: Collection, doc: Doc): Buffer {
  if (isTooDeep(doc)) fail('Overflow', 'The document would be nested too deeply')
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
  if (own && lastChange(collection, key) > own.start) writeConflict()
  const others = [...store.open].filter((other) => other !== own)
  const taker = doc && others.find((other) => takenBy(other, collection, key, doc))
  if (taker) lose(taker, own)
}

/** When a document was last written or removed, as far as an open transaction can care. */
function lastChange({ history, records }: Collection, key: string): number {
  return history.get(key)?.at(-1)?.version ?? records.get(key)?.version ?? 0
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
