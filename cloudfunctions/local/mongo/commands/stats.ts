import type { Collection } from '../store/collection.ts'
import type { Doc } from '../values/bson.ts'
import { namespaceOf } from './arguments.ts'
import type { CommandContext, Handler, ServerState } from './types.ts'

function sizeOf(collection: Collection | undefined): { count: number; size: number } {
  if (!collection) return { count: 0, size: 0 }
  let size = 0
  for (const { bytes } of collection.records.values()) size += bytes.length
  return { count: collection.records.size, size }
}

/** The row of the stage $collStats. */
export function collectionStats(ns: string, { store, address }: ServerState): Doc {
  const { count, size } = sizeOf(store.find(ns))
  return {
    ns,
    host: address,
    localTime: new Date(),
    count,
    storageStats: { count, size },
    latencyStats: {},
  }
}

/** The rows of the stage $indexStats; uses are not counted. */
export function indexStats(ns: string, { store, address, startedAt }: ServerState): Doc[] {
  const collection = store.find(ns)
  const indexes = collection ? [collection.idIndex, ...collection.indexes.values()] : []
  return indexes.map(({ name, spec }) => ({
    name,
    key: spec.key,
    host: address,
    accesses: { ops: 0, since: startedAt },
    spec,
  }))
}

const collStats: Handler = (command, context) => {
  const ns = namespaceOf(command.collStats, context)
  const collection = context.store.find(ns)
  const { count, size } = sizeOf(collection)
  const avgObjSize = count > 0 ? Math.round(size / count) : 0
  return {
    ns,
    count,
    size,
    avgObjSize,
    storageSize: size,
    nindexes: (collection?.indexes.size ?? -1) + 1,
    capped: collection?.options.capped === true,
  }
}

const dbStats: Handler = (_command, { store, db }: CommandContext) => {
  const mine = [...store.collections.values()].filter((collection) => collection.db === db)
  const sizes = mine.map(sizeOf)
  return {
    db,
    collections: mine.filter(({ isView }) => !isView).length,
    views: mine.filter(({ isView }) => isView).length,
    objects: sizes.reduce((sum, { count }) => sum + count, 0),
    dataSize: sizes.reduce((sum, { size }) => sum + size, 0),
    indexes: mine.reduce((sum, { indexes }) => sum + indexes.size + 1, 0),
  }
}

const serverStatus: Handler = (_command, { address, startedAt, cursors, sessions, store }) => ({
  host: address,
  version: '8.0.4',
  process: 'mongod',
  pid: process.pid,
  uptime: (Date.now() - startedAt.getTime()) / 1000,
  localTime: new Date(),
  mem: { resident: Math.round(process.memoryUsage().rss / 1024 ** 2), bits: 64 },
  metrics: { cursor: { open: { total: cursors.size } } },
  logicalSessionRecordCache: { activeSessionsCount: sessions.size },
  transactions: { currentOpen: store.open.size },
})

/** collStats, dbStats and serverStatus. */
export const statsCommands: Record<string, Handler> = {
  collStats,
  collstats: collStats,
  dbStats,
  dbstats: dbStats,
  serverStatus,
}
