import { type Db, MongoClient, MongoServerError } from 'mongodb'
import { openStore, type Store } from './store.ts'
import { turns } from './turns.ts'

/** A connected database: reads outside, and changes that happen wholly or not at all. */
export type Database = {
  readonly db: Db
  readonly store: Store
  transaction<Result>(change: (store: Store) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** How long a command may wait for its turn or for the database, in milliseconds; a function may run 20 s. */
const patience = 15_000

/** Lines to the database, and transactions under way, of one instance. */
const lines = 5

const duplicateKey = 11000
/** A command that met another's fresh row runs again, sees it, and answers by the rules. */
const mostRuns = 4

export async function connect(uri: string, name: string): Promise<Database> {
  const client = new MongoClient(uri, {
    maxPoolSize: lines,
    minPoolSize: 0,
    maxIdleTimeMS: 60_000,
    serverSelectionTimeoutMS: 3_000,
    connectTimeoutMS: 3_000,
    socketTimeoutMS: 20_000,
    ignoreUndefined: true,
    writeConcern: { w: 'majority', journal: true },
  })
  await client.connect()
  const db = client.db(name)
  const once = <Result>(change: (store: Store) => Promise<Result>) =>
    client.withSession({ defaultTimeoutMS: patience }, (session) =>
      session.withTransaction(() => change(openStore(db, session)), {
        readConcern: { level: 'snapshot' },
        writeConcern: { w: 'majority', journal: true },
      }),
    )
  const inTurn = turns(lines)
  const transaction: Database['transaction'] = async (change) => {
    for (let run = 1; ; run++) {
      try {
        return await inTurn(() => once(change))
      } catch (error) {
        if (run === mostRuns || !isDuplicate(error)) throw error
      }
    }
  }
  return { db, store: openStore(db), transaction, close: () => client.close() }
}

const isDuplicate = (error: unknown) =>
  error instanceof MongoServerError && error.code === duplicateKey

/** One connection an instance, made at the first call; a failed first connect does not poison the instance. */
export function lazyDatabase(open: () => Promise<Database>): () => Promise<Database> {
  let connection: Promise<Database> | undefined
  return () => {
    connection ??= open().catch((error: unknown) => {
      connection = undefined
      throw error
    })
    return connection
  }
}
