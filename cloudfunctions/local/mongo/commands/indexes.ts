import { fail } from '../errors.ts'
import { type Collection, ID_INDEX } from '../store/collection.ts'
import type { IndexSpec } from '../store/index.ts'
import { duplicateKey } from '../store/write.ts'
import { type Doc, encode, isDoc } from '../values/bson.ts'
import { keyOf } from '../values/keys.ts'
import { isNumeric, toNumber } from '../values/numbers.ts'
import { countOf, docList, ensured, namespaceOf } from './arguments.ts'
import type { Handler } from './types.ts'

const SPEC_FIELDS = new Set([
  'v',
  'key',
  'name',
  'unique',
  'sparse',
  'partialFilterExpression',
  'expireAfterSeconds',
  'collation',
  'background',
  'hidden',
  'ns',
])

const createIndexes: Handler = (command, context) => {
  const ns = namespaceOf(command.createIndexes, context)
  const existed = context.store.find(ns, context.transaction) !== undefined
  const specs = docList(command.indexes, 'indexes').map(checkedSpec)
  const collection = ensured(ns, context)
  if (context.transaction && collection.records.size > 0) {
    fail(
      'OperationNotSupportedInTransaction',
      `Cannot create new indexes on existing collection ${ns} in a multi-document transaction.`,
    )
  }
  const before = collection.indexes.size + 1
  for (const spec of specs) createIndex(collection, spec)
  collection.save()
  const numIndexesAfter = collection.indexes.size + 1
  const note = before === numIndexesAfter ? { note: 'all indexes already exist' } : {}
  return {
    numIndexesBefore: existed ? before : 0,
    numIndexesAfter,
    createdCollectionAutomatically: !existed,
    ...note,
  }
}

/** Fails with CannotCreateIndex (67) or InvalidOptions (72) on what makes no index. */
function checkedSpec({ background: _b, ns: _ns, ...spec }: Doc): IndexSpec {
  const { key, name, expireAfterSeconds } = spec
  if (!isDoc(key) || Object.keys(key).length === 0)
    fail('CannotCreateIndex', 'Index keys cannot be empty.')
  const unknown = Object.keys(spec).find((field) => !SPEC_FIELDS.has(field))
  if (unknown)
    fail('InvalidOptions', `not supported by the embedded server: index option '${unknown}'`)
  if (expireAfterSeconds !== undefined) {
    const seconds = isNumeric(expireAfterSeconds) ? toNumber(expireAfterSeconds) : Number.NaN
    if (!(seconds >= 0))
      fail('CannotCreateIndex', 'TTL index expireAfterSeconds must be a number not less than 0')
    if (Object.keys(key).length > 1)
      fail(
        'CannotCreateIndex',
        'TTL indexes are single-field indexes, compound indexes do not support TTL.',
      )
  }
  if (spec.sparse === true && spec.partialFilterExpression !== undefined) {
    fail('CannotCreateIndex', 'cannot mix "partialFilterExpression" and "sparse" options')
  }
  const given =
    typeof name === 'string'
      ? name
      : Object.entries(key)
          .map(([field, order]) => `${field}_${order}`)
          .join('_')
  const { v: _v, key: _key, name: _name, ...options } = spec
  return { v: 2, key, name: given, ...options }
}

function createIndex(collection: Collection, spec: IndexSpec): void {
  if (keyOf(spec.key) === keyOf(ID_INDEX.key)) return
  const named = collection.indexes.get(spec.name)
  if (named && identity(named.spec) === identity(spec)) return
  const twin = [...collection.indexes.values()].find((index) => twins(index.spec, spec))
  if (named) {
    fail(
      'IndexKeySpecsConflict',
      `An existing index has the same name as the requested index. Requested index: ${JSON.stringify(spec)}, existing index: ${JSON.stringify(named.spec)}`,
    )
  }
  if (twin) fail('IndexOptionsConflict', `Index already exists with a different name: ${twin.name}`)
  const index = collection.addIndex(spec)
  try {
    index.build((key) => duplicateKey(collection, index, key, 'Index build failed: '))
  } catch (thrown) {
    collection.indexes.delete(spec.name)
    throw thrown
  }
}

/** Everything but the name that tells two indexes apart. */
function identity({
  key,
  unique,
  sparse,
  partialFilterExpression,
  collation,
  expireAfterSeconds,
}: Doc): string {
  return keyOf([
    key,
    unique === true,
    sparse === true,
    partialFilterExpression ?? null,
    collation ?? null,
    expireAfterSeconds ?? null,
  ])
}

/** Two indexes may share a key pattern if they differ in their filter or collation. */
function twins(a: IndexSpec, b: IndexSpec): boolean {
  const shape = ({ key, partialFilterExpression = null, collation = null }: Doc) =>
    keyOf([key, partialFilterExpression, collation])
  return shape(a) === shape(b)
}

const listIndexes: Handler = (command, context) => {
  const ns = namespaceOf(command.listIndexes, context)
  const collection = context.store.find(ns, context.transaction)
  if (!collection) fail('NamespaceNotFound', `ns does not exist: ${ns}`)
  const specs = [ID_INDEX, ...[...collection.indexes.values()].map(({ spec }) => spec)]
  const batchSize = isDoc(command.cursor)
    ? countOf(command.cursor.batchSize, 'batchSize')
    : undefined
  return context.cursors.start(specs.map(encode), { ns, batchSize, session: context.session?.key })
}

const dropIndexes: Handler = (command, context) => {
  const ns = namespaceOf(command.dropIndexes, context)
  const collection = context.store.find(ns) ?? fail('NamespaceNotFound', `ns not found ${ns}`)
  const nIndexesWas = collection.indexes.size + 1
  if (command.index === '*') collection.indexes.clear()
  else for (const wanted of [command.index].flat()) dropIndex(collection, wanted)
  collection.save()
  return { nIndexesWas }
}

function dropIndex(collection: Collection, wanted: unknown): void {
  const name = isDoc(wanted)
    ? [ID_INDEX, ...[...collection.indexes.values()].map(({ spec }) => spec)].find(
        ({ key }) => keyOf(key) === keyOf(wanted),
      )?.name
    : wanted
  if (name === ID_INDEX.name) fail('InvalidOptions', 'cannot drop _id index')
  if (typeof name !== 'string' || !collection.indexes.delete(name)) {
    fail(
      'IndexNotFound',
      `index not found with name [${isDoc(wanted) ? JSON.stringify(wanted) : String(wanted)}]`,
    )
  }
}

/** createIndexes, listIndexes and dropIndexes. */
export const indexCommands: Record<string, Handler> = {
  createIndexes,
  listIndexes,
  dropIndexes,
  deleteIndexes: dropIndexes,
}
