import { fail } from '../errors.ts'
import { type Row, select } from '../plan/select.ts'
import { compileProjection } from '../project/projection.ts'
import type { Collection } from '../store/collection.ts'
import { writeAll } from '../store/write.ts'
import { compileUpdate } from '../update/apply.ts'
import { type Doc, encode, isDoc } from '../values/bson.ts'
import { expressionOptions, namespaceOf, writable } from './arguments.ts'
import { runOnce } from './batch.ts'
import { insertStatement } from './statements.ts'
import type { CommandContext, Handler } from './types.ts'

const findAndModify: Handler = async (command, context) => {
  if ((command.remove === true) === (command.update !== undefined)) {
    fail('FailedToParse', 'Either an update or remove=true must be specified, and not both')
  }
  if (command.remove === true && (command.new === true || command.upsert === true)) {
    fail('FailedToParse', 'Cannot specify both new=true or upsert=true and remove=true')
  }
  const { result, again } = await runOnce(command, 0, () => modify(command, context), context)
  return again === undefined ? result : { ...result, retriedStmtId: again }
}

function modify(command: Doc, context: CommandContext): Doc {
  const ns = namespaceOf(command.findAndModify ?? command.findandmodify, context)
  const { query = {}, update, arrayFilters } = command
  const collection = writable(ns, context)
  const options = expressionOptions({ collation: collection?.options.collation, ...command })
  const removes = command.remove === true
  const compiled = removes
    ? undefined
    : compileUpdate(update, { ...options, filter: query, arrayFilters })
  const wanted = { ...options, filter: query, sort: command.sort, hint: command.hint, limit: 1 }
  const [row] = select(collection, wanted, context.transaction).rows
  const show = shower(command, query)
  if (row && collection) {
    const after = compiled ? compiled.apply(row.doc) : null
    return modifyFound(command, context, { collection, row, after, show })
  }
  if (compiled && command.upsert === true)
    return upsert(ns, compiled.insert(), command, context, show)
  return { lastErrorObject: compiled ? { n: 0, updatedExisting: false } : { n: 0 }, value: null }
}

/** A document that was found, and what becomes of it: null when it is removed. */
interface Modification {
  readonly collection: Collection
  readonly row: Row
  readonly after: Doc | null
  readonly show: (doc: Doc) => Doc
}

function modifyFound(command: Doc, context: CommandContext, found: Modification): Doc {
  const { collection, row, after, show } = found
  const before = show(row.doc)
  const unchanged = after !== null && encode(after).equals(row.bytes)
  const writes = unchanged ? [] : [{ key: row.key, doc: after }]
  writeAll(context, collection, writes)
  if (!after) return { lastErrorObject: { n: 1 }, value: before }
  const value = command.new === true ? show(after) : before
  return { lastErrorObject: { n: 1, updatedExisting: true }, value }
}

function upsert(
  ns: string,
  doc: Doc,
  command: Doc,
  context: CommandContext,
  show: (doc: Doc) => Doc,
): Doc {
  insertStatement(ns, doc, context)
  const lastErrorObject = { n: 1, updatedExisting: false, upserted: doc._id }
  return { lastErrorObject, value: command.new === true ? show(doc) : null }
}

function shower({ fields, ...command }: Doc, filter: unknown): (doc: Doc) => Doc {
  if (!isDoc(fields) || Object.keys(fields).length === 0) return (doc) => doc
  return compileProjection(fields, { ...expressionOptions(command), find: { filter } })
}

/** findAndModify, by both of its names. */
export const findAndModifyCommands: Record<string, Handler> = {
  findAndModify,
  findandmodify: findAndModify,
}
