import { collections } from '#functions/lib/store/collections.ts'
import type { Database } from '#functions/lib/store/database.ts'
import { textHash } from '#functions/lib/store/text-hash.ts'

/** One hash of all that a database holds, the memory of requests included: equal means nothing has changed. */
export async function contentsOf({ db }: Database): Promise<string> {
  const names = Object.keys(collections)
  const rows = await Promise.all(
    names.map((name) => db.collection(name).find({}).sort({ _id: 1 }).toArray()),
  )
  return textHash(rows)
}
