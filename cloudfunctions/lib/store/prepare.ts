import type { Collection, Db } from 'mongodb'
import { binhaiAreas } from '#shared/domain/area/binhai.ts'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { IndexSpec } from './collection.ts'
import { collections } from './collections.ts'
import type { Database } from './database.ts'
import { textHash } from './text-hash.ts'

/** Makes a database agree with the code: collections, exactly the declared indexes, official areas, the default edition. May be run again at any time. */
export async function prepare(database: Database): Promise<void> {
  await refuseOlder(database.db)
  const present = new Set((await database.db.listCollections().toArray()).map(({ name }) => name))
  for (const { name, indexes } of Object.values(collections)) {
    if (!present.has(name)) await database.db.createCollection(name)
    await agreeOnIndexes(database.db.collection(name), indexes)
  }
  await loadAreas(database.db)
  await loadEdition(database)
}

/** Councils of release 0.1 had one edition and no date for it; nothing but demo cities was ever kept that way. @throws */
async function refuseOlder(db: Db): Promise<void> {
  if (await db.collection('councils').findOne({ editions: { $exists: false } }))
    throw new Error('这里的数据是旧版本留下的演示数据，请换一个数据文件夹（--dir）或换一个数据库')
}

/** An index that is no longer declared, or has another name now, goes first: two names for one key would be refused. */
async function agreeOnIndexes(
  collection: Collection,
  declared: readonly IndexSpec[],
): Promise<void> {
  const names = new Set(['_id_', ...declared.map(({ name }) => name)])
  for (const { name } of await collection.listIndexes().toArray())
    if (!names.has(name)) await collection.dropIndex(name)
  if (declared.length > 0)
    await collection.createIndexes(declared.map(({ refuses: _, ...index }) => index))
}

async function loadAreas(db: Db): Promise<void> {
  await db.collection<{ _id: string }>('areas').bulkWrite(
    binhaiAreas.map(({ id, residents, households, ...fields }) => ({
      updateOne: {
        filter: { _id: id },
        update: { $set: fields, $setOnInsert: { residents, households, version: 0 } },
        upsert: true,
      },
    })),
  )
}

/** A published edition never changes. @throws when the database holds another text under the same id */
async function loadEdition({ store }: Database): Promise<void> {
  const stored = await store.editions.find(default2026.id, everywhere)
  if (!stored) {
    await store.editions.insert({ ...default2026, version: 0 })
    return
  }
  const { version: _, ...kept } = stored
  if (textHash(kept) !== textHash(default2026))
    throw new Error(
      `Edition ${default2026.id} was published with another text: give the new text a new id`,
    )
}
