import { fail, writeConflict } from '../errors.ts'
import type { Doc } from '../values/bson.ts'
import { show } from '../values/show.ts'
import type { Collection } from './collection.ts'
import type { Index } from './index.ts'
import type { Transaction } from './transaction.ts'

const uniqueIndexes = (collection: Collection) =>
  [...collection.indexes.values()].filter((index) => index.unique)

/** Fails with DuplicateKey (11000), or WriteConflict (112) if the snapshot cannot tell. */
export function requireUnique(
  collection: Collection,
  key: string,
  doc: Doc,
  transaction?: Transaction,
): void {
  for (const index of uniqueIndexes(collection)) {
    for (const wanted of index.keysOf(doc)) {
      requireUniqueKey(collection, index, key, wanted, transaction)
    }
  }
}

function requireUniqueKey(
  collection: Collection,
  index: Index,
  key: string,
  wanted: unknown[],
  transaction?: Transaction,
): void {
  const layer = transaction?.layer(collection)
  for (const stored of index.scan(wanted, wanted)) {
    if (stored.key === key || layer?.has(stored.key)) continue
    if (transaction && stored.version > transaction.start) writeConflict()
    duplicateKey(collection, index, wanted)
  }
  if (transaction && layerHolds(collection, index, key, wanted, transaction)) {
    duplicateKey(collection, index, wanted)
  }
}

/** True when a transaction has given one of the document's unique keys to another document. */
export function takenBy(
  transaction: Transaction,
  collection: Collection,
  key: string,
  doc: Doc,
): boolean {
  if (!transaction.layer(collection)) return false
  return uniqueIndexes(collection).some((index) =>
    index.keysOf(doc).some((wanted) => layerHolds(collection, index, key, wanted, transaction)),
  )
}

function layerHolds(
  collection: Collection,
  index: Index,
  key: string,
  wanted: unknown[],
  transaction: Transaction,
): boolean {
  const others = [...(transaction.layer(collection) ?? [])].filter(([other]) => other !== key)
  return others.some(
    ([, { doc }]) => doc && index.keysOf(doc).some((held) => index.sameKey(held, wanted)),
  )
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
  const shown = Object.entries(keyValue).map(([field, value]) => `${field}: ${show(value)}`)
  fail(
    'DuplicateKey',
    `${prefix}E11000 duplicate key error collection: ${collection.ns} index: ${index.name} dup key: { ${shown.join(', ')} }`,
    { keyPattern: index.spec.key, keyValue },
  )
}
