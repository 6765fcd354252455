import { compileFilter } from '../query/filter.ts'
import type { Collection } from '../store/collection.ts'
import { ID_INDEX } from '../store/collection-record.ts'
import { type Doc, encode, isDoc } from '../values/bson.ts'
import { countOf } from './arguments.ts'
import type { Handler } from './types.ts'

const listCollections: Handler = (command, { store, db, transaction, cursors, session }) => {
  const test = compileFilter(command.filter)
  const rows = [...store.collections.values()]
    .filter(
      (collection) =>
        collection.db === db && (!collection.creator || collection.creator === transaction),
    )
    .map((collection) => describe(collection))
    .filter(test)
    .map((row) => (command.nameOnly === true ? { name: row.name, type: row.type } : row))
  const batchSize = isDoc(command.cursor)
    ? countOf(command.cursor.batchSize, 'batchSize')
    : undefined
  return cursors.start(rows.map(encode), {
    ns: `${db}.$cmd.listCollections`,
    batchSize,
    session: session?.key,
  })
}

function describe({ name, isView, options, uuid }: Collection): Doc {
  const type = isView ? 'view' : 'collection'
  const info = isView ? { readOnly: true } : { readOnly: false, uuid }
  return { name, type, options, info, ...(isView ? {} : { idIndex: ID_INDEX }) }
}

const listDatabases: Handler = (command, { store }) => {
  const test = compileFilter(command.filter)
  const names = [...new Set([...store.collections.values()].map(({ db }) => db))].sort()
  const databases = names.map((name) => ({ name, sizeOnDisk: 4096, empty: false })).filter(test)
  if (command.nameOnly === true) return { databases: databases.map(({ name }) => ({ name })) }
  return { databases, totalSize: 4096 * databases.length, totalSizeMb: 1 }
}

/** listCollections and listDatabases. */
export const listingCommands: Record<string, Handler> = { listCollections, listDatabases }
