import { fail } from './errors.ts'
import type { Store } from './store/store.ts'
import type { Transaction } from './store/transaction.ts'
import type { Doc } from './values/bson.ts'
import { isDoc } from './values/bson.ts'
import { keyOf } from './values/keys.ts'
import { optionalNumber } from './values/numbers.ts'

/** A session not heard of for so long is forgotten, in milliseconds. */
export const SESSION_LIFETIME = 30 * 60 * 1000
/** A transaction open for longer is aborted, in milliseconds. */
const TRANSACTION_LIFETIME = 60 * 1000

/** A logical session: its transaction, and what its last retryable write has done. */
export class Session {
  lastUsed = Date.now()
  /** The number of its newest transaction or retryable write. */
  number = -1
  state: 'none' | 'active' | 'committed' | 'aborted' = 'none'
  transaction: Transaction | undefined
  /** The results of the statements already executed under `number`, by statement number. */
  readonly statements = new Map<number, unknown>()
  private timer: NodeJS.Timeout | undefined

  constructor(readonly key: string) {}

  /** Begins the numbered write or transaction, ending the one before. */
  advance(number: number): void {
    if (number < this.number) {
      fail(
        'TransactionTooOld',
        `Cannot start transaction ${number}: a newer one, ${this.number}, has already started`,
      )
    }
    if (number === this.number) return
    this.abort()
    this.number = number
    this.state = 'none'
    this.statements.clear()
  }

  begin(store: Store): Transaction {
    this.abort()
    this.transaction = store.begin()
    this.state = 'active'
    this.timer = setTimeout(() => this.abort(), TRANSACTION_LIFETIME)
    this.timer.unref()
    return this.transaction
  }

  commit(): void {
    this.end('committed')?.commit()
  }

  abort(): void {
    this.end('aborted')?.abort()
  }

  private end(state: 'committed' | 'aborted'): Transaction | undefined {
    const { transaction } = this
    clearTimeout(this.timer)
    if (transaction) this.state = state
    this.transaction = undefined
    return transaction
  }
}

/** The sessions of all clients. */
export class Sessions {
  private readonly byKey = new Map<string, Session>()

  get size(): number {
    return this.byKey.size
  }

  /** The session a command names, made if it is new. */
  of(command: Doc): Session | undefined {
    const { lsid } = command
    if (!isDoc(lsid)) return undefined
    const key = keyOf(lsid.id)
    const session = this.byKey.get(key) ?? new Session(key)
    session.lastUsed = Date.now()
    this.byKey.set(key, session)
    return session
  }

  /** Ends sessions by their lsid documents, or all of them. */
  end(lsids?: readonly unknown[]): string[] {
    const keys = lsids ? lsids.filter(isDoc).map(({ id }) => keyOf(id)) : [...this.byKey.keys()]
    for (const key of keys) {
      this.byKey.get(key)?.abort()
      this.byKey.delete(key)
    }
    return keys
  }

  /** Forgets sessions not used for half an hour, so that their memory stays bounded. */
  expire(now = Date.now()): string[] {
    const old = [...this.byKey.values()].filter(({ lastUsed }) => now - lastUsed > SESSION_LIFETIME)
    for (const session of old) {
      session.abort()
      this.byKey.delete(session.key)
    }
    return old.map(({ key }) => key)
  }
}

/** The number of a command's transaction or retryable write. */
export function transactionNumber(command: Doc): number | undefined {
  return optionalNumber(command.txnNumber)
}
