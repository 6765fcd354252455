import type { Document } from 'mongodb'
import type { Town } from './town.ts'

type Kept = { readonly name: string; readonly rows: Document[] }

/** Everything as it is now; called later, the answer puts all of it back, the hour too: the same town lives on another way. */
export async function rewindable({ database, clock }: Town): Promise<() => Promise<void>> {
  const { db } = database
  const at = clock.now()
  const collections = await db.listCollections().toArray()
  const kept: Kept[] = []
  for (const { name } of collections)
    kept.push({ name, rows: await db.collection(name).find({}).toArray() })
  return async () => {
    clock.set(at)
    const now = await db.listCollections().toArray()
    for (const { name } of now) await db.collection(name).deleteMany({})
    for (const { name, rows } of kept)
      if (rows.length > 0) await db.collection(name).insertMany(rows)
  }
}
