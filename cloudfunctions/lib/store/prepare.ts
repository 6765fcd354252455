import type { Db } from 'mongodb'
import { binhaiAreas } from '#shared/domain/area/binhai.ts'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { collections } from './collections.ts'
import type { Database } from './database.ts'
import { textHash } from './text-hash.ts'

/** Makes a database agree with the code: collections, indexes, official areas, the default edition. May be run again at any time. */
export async function prepare(database: Database): Promise<void> {
  const present = new Set((await database.db.listCollections().toArray()).map(({ name }) => name))
  for (const { name, indexes } of Object.values(collections)) {
    if (!present.has(name)) await database.db.createCollection(name)
    if (indexes.length > 0)
      await database.db
        .collection(name)
        .createIndexes(indexes.map(({ refuses: _, ...index }) => index))
  }
  await loadAreas(database.db)
  await loadEdition(database)
}

async function loadAreas(db: Db): Promise<void> {
  await db.collection<{ _id: string }>('areas').bulkWrite(
    binhaiAreas.map(({ id, residents, ...fields }) => ({
      updateOne: {
        filter: { _id: id },
        update: { $set: fields, $setOnInsert: { residents, version: 0 } },
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
