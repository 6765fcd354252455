import { fail } from '../errors.ts'
import { type Session, transactionNumber } from '../sessions.ts'
import type { Transaction } from '../store/transaction.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import type { ServerState } from './types.ts'

/** Commands that MongoDB refuses inside of a transaction. */
const FORBIDDEN = new Set(
  (
    'count drop dropDatabase dropIndexes collMod renameCollection listCollections listDatabases ' +
    'listIndexes explain collStats dbStats serverStatus'
  ).split(' '),
)

/** Fails with NoSuchTransaction (251): the client may begin the whole again. */
export function noSuchTransaction(number: number | undefined): never {
  fail(
    'NoSuchTransaction',
    `Given transaction number ${number} does not match any in-progress transactions.`,
    {
      errorLabels: ['TransientTransactionError'],
    },
  )
}

/** The transaction a command belongs to, begun if it is its first. */
export function transactionOf(command: Doc, session: Session, { store }: ServerState): Transaction {
  const number = transactionNumber(command)
  if (number === undefined)
    fail('InvalidOptions', "'autocommit' may only be specified with a transaction number")
  if (command.startTransaction === true) {
    if (number === session.number && session.state === 'committed') {
      fail('TransactionTooOld', `Transaction ${number} has been committed.`)
    }
    session.advance(number)
    return session.begin(store)
  }
  if (session.number > number)
    fail('TransactionTooOld', `Transaction ${number} is older than ${session.number}`)
  if (session.number !== number || !session.transaction) noSuchTransaction(number)
  return session.transaction
}

/** Fails on what a transaction does not allow. */
export function requireAllowed(name: string, command: Doc): void {
  if (FORBIDDEN.has(name)) {
    fail(
      'OperationNotSupportedInTransaction',
      `Cannot run '${name}' in a multi-document transaction.`,
    )
  }
  if (command.writeConcern !== undefined) {
    fail('InvalidOptions', 'writeConcern is not allowed within a multi-statement transaction')
  }
  if (
    isDoc(command.readConcern) &&
    command.readConcern.level !== undefined &&
    command.startTransaction !== true
  ) {
    fail('InvalidOptions', 'Only the first command in a transaction may specify a readConcern')
  }
}

/** Commits; a commit sent again is confirmed again. The caller waits for the disk. */
export function commit(command: Doc, session: Session | undefined): void {
  const number = transactionNumber(command)
  if (!session || session.number !== number) noSuchTransaction(number)
  if (session.state === 'committed') return
  if (!session.transaction) noSuchTransaction(number)
  session.commit()
}

/** Aborts. */
export function abort(command: Doc, session: Session | undefined): void {
  const number = transactionNumber(command)
  if (!session?.transaction || session.number !== number) noSuchTransaction(number)
  session.abort()
}
