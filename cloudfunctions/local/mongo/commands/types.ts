import type { Cursors } from '../cursors.ts'
import type { Session, Sessions } from '../sessions.ts'
import type { Store } from '../store/store.ts'
import type { Transaction } from '../store/transaction.ts'
import type { Doc } from '../values/bson.ts'
import type { Reply } from '../wire/connection.ts'

/** What all commands of a server share. */
export interface ServerState {
  readonly store: Store
  readonly cursors: Cursors
  readonly sessions: Sessions
  /** `host:port`, as clients are told. */
  readonly address: string
  readonly startedAt: Date
}

/** What one command runs in. */
export interface CommandContext extends ServerState {
  readonly db: string
  /** True when what is written need not pass the collection's validator. */
  readonly bypassesValidation: boolean
  /** The transaction the command belongs to. */
  readonly transaction: Transaction | undefined
  /** The session of a cursor opened in a transaction: it closes them when it ends. */
  readonly session: Session | undefined
  /** The session that remembers the statements of a retryable write. */
  readonly retry: Session | undefined
}

/** Runs one command; `ok: 1` is added to its reply. */
export type Handler = (command: Doc, context: CommandContext) => Promise<Reply> | Reply
