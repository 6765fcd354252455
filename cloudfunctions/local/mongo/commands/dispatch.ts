import { Timestamp } from 'bson'
import { fail } from '../errors.ts'
import { type Session, transactionNumber } from '../sessions.ts'
import { type Doc, firstKey, isDoc } from '../values/bson.ts'
import { optionalNumber } from '../values/numbers.ts'
import type { Reply } from '../wire/connection.ts'
import { CursorReply } from '../wire/cursor-reply.ts'
import { aggregateCommands } from './aggregate.ts'
import { bulkCommands } from './bulk-write.ts'
import { collectionCommands } from './collections.ts'
import { cursorCommands } from './cursor-commands.ts'
import { explainCommands } from './explain.ts'
import { findAndModifyCommands } from './find-and-modify.ts'
import { handshakeCommands } from './handshake.ts'
import { indexCommands } from './indexes.ts'
import { listingCommands } from './listings.ts'
import { requireReadConcern } from './read-concern.ts'
import { readCommands } from './reads.ts'
import { sessionCommands } from './session-commands.ts'
import { statsCommands } from './stats.ts'
import { abort, commit, requireAllowed, transactionOf } from './transactions.ts'
import type { CommandContext, Handler, ServerState } from './types.ts'
import { writeCommands } from './writes.ts'

const COMMANDS: Record<string, Handler> = {
  ...handshakeCommands,
  ...sessionCommands,
  ...readCommands,
  ...writeCommands,
  ...bulkCommands,
  ...findAndModifyCommands,
  ...aggregateCommands,
  ...cursorCommands,
  ...collectionCommands,
  ...listingCommands,
  ...indexCommands,
  ...statsCommands,
  ...explainCommands,
}

/** Commands that change what is stored: their reply waits for the disk. */
const WRITES = new Set(
  (
    'insert update delete findAndModify findandmodify bulkWrite aggregate create collMod drop ' +
    'dropDatabase renameCollection createIndexes dropIndexes deleteIndexes commitTransaction'
  ).split(' '),
)

/** Runs one command to its reply. Fails with CommandNotFound (59) on an unknown one. */
export async function runCommand(command: Doc, server: ServerState): Promise<Reply> {
  const name = firstKey(command) ?? ''
  const session = server.sessions.of(command)
  const reply = await runNamed(name, command, session, server)
  const isPartOfMore = command.autocommit === false && name !== 'commitTransaction'
  if (WRITES.has(name) && writeConcernOf(command).w !== 0 && !isPartOfMore) {
    await server.store.disk.settled(writeConcernOf(command).j === true)
  }
  const time = session ? { operationTime: operationTime(server) } : {}
  return finished(reply, { ...time, ...(WRITES.has(name) ? unmetConcern(command) : {}) })
}

async function runNamed(
  name: string,
  command: Doc,
  session: Session | undefined,
  server: ServerState,
): Promise<Reply> {
  const end = TRANSACTION_ENDS[name]
  if (end) {
    end(command, session)
    return {}
  }
  const handler = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!handler) fail('CommandNotFound', `no such command: '${name}'`)
  const context = {
    ...server,
    db: typeof command.$db === 'string' ? command.$db : 'admin',
    session,
    bypassesValidation: command.bypassDocumentValidation === true,
  }
  requireReadConcern(command)
  if (session && command.autocommit === false) {
    return inTransaction(name, handler, command, { ...context, session })
  }
  const number = transactionNumber(command)
  const retry = number === undefined ? undefined : session
  if (number !== undefined) retry?.advance(number)
  return handler(command, { ...context, retry, transaction: undefined })
}

const TRANSACTION_ENDS: Record<string, typeof commit | undefined> = Object.assign(
  Object.create(null),
  { commitTransaction: commit, abortTransaction: abort },
)

/** Any failure ends the transaction, as it does in MongoDB. */
async function inTransaction(
  name: string,
  handler: Handler,
  command: Doc,
  context: Omit<CommandContext, 'transaction' | 'retry' | 'session'> & {
    readonly session: Session
  },
): Promise<Reply> {
  const { session } = context
  const transaction = transactionOf(command, session, context)
  try {
    requireAllowed(name, command)
    const reply = await handler(command, { ...context, transaction, retry: undefined })
    if (!(reply instanceof CursorReply) && reply.writeErrors) session.abort()
    return reply
  } catch (thrown) {
    session.abort()
    throw thrown
  }
}

/** The time of the last change, for causally consistent sessions. */
function operationTime({ store }: ServerState): Timestamp {
  return new Timestamp({ t: Math.floor(Date.now() / 1000), i: (store.clock % 0xffff) + 1 })
}

const writeConcernOf = ({ writeConcern }: Doc): Doc => (isDoc(writeConcern) ? writeConcern : {})

/** A replica set of one cannot wait for more members: the write stands, with a warning. */
function unmetConcern(command: Doc): Doc {
  if ((optionalNumber(writeConcernOf(command).w) ?? 1) <= 1) return {}
  const errmsg = 'Not enough data-bearing nodes'
  return { writeConcernError: { code: 100, codeName: 'UnsatisfiableWriteConcern', errmsg } }
}

function finished(reply: Reply, extra: Doc): Reply {
  return reply instanceof CursorReply ? reply.with(extra) : { ...reply, ok: 1, ...extra }
}
