import { asMongoError, type MongoError } from '../errors.ts'
import type { Doc } from '../values/bson.ts'
import { optionalNumber } from '../values/numbers.ts'
import type { CommandContext } from './types.ts'
import { untilFree } from './waiting.ts'

/** What became of the statements of one write command. */
export interface BatchResult<T> {
  readonly done: { readonly index: number; readonly result: T }[]
  readonly failed: { readonly index: number; readonly error: MongoError }[]
  /** The numbers of statements that an earlier sending of the command had executed. */
  readonly retried: number[]
}

/**
 * Runs statements one by one. An ordered batch ends at its first failure. Of a retryable write sent
 * again, statements already executed answer what they answered then.
 */
export async function runBatch<S, T>(
  command: Doc,
  statements: readonly S[],
  run: (statement: S) => T,
  context: CommandContext,
): Promise<BatchResult<T>> {
  const outcome: BatchResult<T> = { done: [], failed: [], retried: [] }
  const endsBatch = command.ordered !== false || context.transaction !== undefined
  for (const [index, statement] of statements.entries()) {
    try {
      const { result, again } = await runOnce(command, index, () => run(statement), context)
      outcome.done.push({ index, result })
      if (again !== undefined) outcome.retried.push(again)
    } catch (thrown) {
      outcome.failed.push({ index, error: statementError(thrown, context) })
      if (endsBatch) break
    }
  }
  return outcome
}

/** A lost conflict fails the whole command; anything else only its statement. */
function statementError(thrown: unknown, { transaction }: CommandContext): MongoError {
  const error = asMongoError(thrown)
  if (transaction && error.codeName === 'WriteConflict') throw error
  return error
}

/** Runs one statement, unless the session remembers that it has been executed. */
export async function runOnce<T>(
  command: Doc,
  index: number,
  run: () => T,
  { retry }: CommandContext,
): Promise<{ result: T; again?: number }> {
  if (!retry) return { result: await untilFree(command, run) }
  const { number } = retry
  const id = statementId(command, index)
  const known = () =>
    retry.statements.has(id) ? { result: retry.statements.get(id) as T, again: id } : undefined
  return (
    known() ??
    untilFree(command, () => {
      // the command may have been sent again while this one waited
      const there = retry.number === number ? known() : undefined
      if (there) return there
      const result = run()
      if (retry.number === number) retry.statements.set(id, result)
      return { result }
    })
  )
}

function statementId(command: Doc, index: number): number {
  const { stmtIds, stmtId } = command
  const listed = Array.isArray(stmtIds) ? optionalNumber(stmtIds[index]) : undefined
  return listed ?? (optionalNumber(stmtId) ?? 0) + index
}

/** The failures as a reply lists them. */
export function writeErrors({ failed }: BatchResult<unknown>): Doc {
  if (failed.length === 0) return {}
  const list = failed.map(({ index, error }) => ({
    index,
    code: error.code,
    ...error.extra,
    errmsg: error.message,
  }))
  return { writeErrors: list }
}

/** The numbers of the statements that were not executed a second time. */
export function retriedIds({ retried }: BatchResult<unknown>): Doc {
  return retried.length > 0 ? { retriedStmtIds: retried } : {}
}
