import type { Doc } from '../values/bson.ts'
import { docList, namespaceOf } from './arguments.ts'
import { retriedIds, runBatch, writeErrors } from './batch.ts'
import { deleteStatement, insertStatement, updateStatement } from './statements.ts'
import type { Handler } from './types.ts'

const insert: Handler = async (command, context) => {
  const ns = namespaceOf(command.insert, context)
  const docs = docList(command.documents, 'documents')
  const batch = await runBatch(command, docs, (doc) => insertStatement(ns, doc, context), context)
  return { n: batch.done.length, ...writeErrors(batch), ...retriedIds(batch) }
}

/** `let` stands in the command, and counts for each of its statements. */
const withLet = (command: Doc, statement: Doc): Doc =>
  command.let === undefined ? statement : { let: command.let, ...statement }

const update: Handler = async (command, context) => {
  const ns = namespaceOf(command.update, context)
  const run = (statement: Doc) => updateStatement(ns, withLet(command, statement), context)
  const batch = await runBatch(command, docList(command.updates, 'updates'), run, context)
  const upserted = batch.done.flatMap(({ index, result }) =>
    result.upserted ? [{ index, _id: result.upserted._id }] : [],
  )
  return {
    n: batch.done.reduce((sum, { result }) => sum + result.n, 0),
    nModified: batch.done.reduce((sum, { result }) => sum + result.nModified, 0),
    ...(upserted.length > 0 ? { upserted } : {}),
    ...writeErrors(batch),
    ...retriedIds(batch),
  }
}

const remove: Handler = async (command, context) => {
  const ns = namespaceOf(command.delete, context)
  const run = (statement: Doc) => deleteStatement(ns, withLet(command, statement), context)
  const batch = await runBatch(command, docList(command.deletes, 'deletes'), run, context)
  const n = batch.done.reduce((sum, { result }) => sum + result, 0)
  return { n, ...writeErrors(batch), ...retriedIds(batch) }
}

/** insert, update and delete. */
export const writeCommands: Record<string, Handler> = { insert, update, delete: remove }
