import { fail } from '../errors.ts'
import { type Doc, encode, isDoc } from '../values/bson.ts'
import { optionalNumber } from '../values/numbers.ts'
import { docList } from './arguments.ts'
import { type BatchResult, retriedIds, runBatch } from './batch.ts'
import { deleteStatement, insertStatement, updateStatement } from './statements.ts'
import type { CommandContext, Handler } from './types.ts'

type Counter = 'nInserted' | 'nMatched' | 'nModified' | 'nUpserted' | 'nDeleted'

/** What one operation adds to the totals, and its line in the reply. */
interface Outcome {
  readonly counts: Partial<Record<Counter, number>>
  readonly line: Doc
}

/** MongoDB 8's bulkWrite: operations on several collections in one command. */
const bulkWrite: Handler = async (command, context) => {
  const namespaces = docList(command.nsInfo, 'nsInfo').map(({ ns }) => String(ns))
  const ops = docList(command.ops, 'ops')
  const run = (op: Doc) => runOperation(command, op, namespaces, context)
  const batch = await runBatch(command, ops, run, context)
  const totals = { nInserted: 0, nMatched: 0, nModified: 0, nUpserted: 0, nDeleted: 0 }
  for (const { result } of batch.done) {
    for (const [name, count] of Object.entries(result.counts)) totals[name as Counter] += count
  }
  const options = {
    ns: 'admin.$cmd.bulkWrite',
    session: context.session?.key,
    batchSize: batchSizeOf(command),
  }
  const reply = context.cursors.start(linesOf(command, batch).map(encode), options)
  return reply.with({ nErrors: batch.failed.length, ...totals, ...retriedIds(batch) })
}

function batchSizeOf({ cursor }: Doc): number | undefined {
  return (isDoc(cursor) ? optionalNumber(cursor.batchSize) : undefined) ?? Number.POSITIVE_INFINITY
}

function linesOf(command: Doc, { done, failed }: BatchResult<Outcome>): Doc[] {
  const good =
    command.errorsOnly === true
      ? []
      : done.map(({ index, result }) => ({ ok: 1, idx: index, ...result.line }))
  const bad = failed.map(({ index, error }) => ({
    ok: 0,
    idx: index,
    code: error.code,
    errmsg: error.message,
    ...error.extra,
    n: 0,
  }))
  return [...good, ...bad].sort((a, b) => a.idx - b.idx)
}

function runOperation(
  command: Doc,
  op: Doc,
  namespaces: readonly string[],
  context: CommandContext,
): Outcome {
  const target = optionalNumber(op.insert ?? op.update ?? op.delete)
  const ns = target === undefined ? undefined : namespaces[target]
  if (ns === undefined) fail('BadValue', 'BulkWrite ops entry has an invalid nsInfo index.')
  const shared = command.let === undefined ? {} : { let: command.let }
  if ('insert' in op) {
    insertStatement(ns, isDoc(op.document) ? op.document : {}, context)
    return { counts: { nInserted: 1 }, line: { n: 1 } }
  }
  if ('update' in op)
    return update(
      ns,
      { ...shared, ...op, q: op.filter, u: op.updateMods, c: op.constants },
      context,
    )
  const n = deleteStatement(
    ns,
    { ...shared, ...op, q: op.filter, limit: op.multi === true ? 0 : 1 },
    context,
  )
  return { counts: { nDeleted: n }, line: { n } }
}

function update(ns: string, statement: Doc, context: CommandContext): Outcome {
  const { n, nModified, upserted } = updateStatement(ns, statement, context)
  if (upserted) return { counts: { nUpserted: 1 }, line: { n, nModified, upserted } }
  return { counts: { nMatched: n, nModified }, line: { n, nModified } }
}

export const bulkCommands: Record<string, Handler> = { bulkWrite }
