import { fail } from '../errors.ts'
import type { Collection } from '../store/collection.ts'
import { ID_INDEX } from '../store/collection-record.ts'
import type { IndexSpec } from '../store/index-spec.ts'
import { duplicateKey } from '../store/unique.ts'
import { encode, isDoc } from '../values/bson.ts'
import { keyOf } from '../values/keys.ts'
import { show } from '../values/show.ts'
import { countOf, docList, ensured, namespaceOf } from './arguments.ts'
import { checkedSpec, identity, twins } from './index-specs.ts'
import type { Handler } from './types.ts'

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

function createIndex(collection: Collection, spec: IndexSpec): void {
  if (keyOf(spec.key) === keyOf(ID_INDEX.key)) return
  const named = collection.indexes.get(spec.name)
  if (named && identity(named.spec) === identity(spec)) return
  const twin = [...collection.indexes.values()].find((index) => twins(index.spec, spec))
  if (named) {
    fail(
      'IndexKeySpecsConflict',
      `An existing index has the same name as the requested index. Requested index: ${show(spec)}, existing index: ${show(named.spec)}`,
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
      `index not found with name [${isDoc(wanted) ? show(wanted) : String(wanted)}]`,
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
