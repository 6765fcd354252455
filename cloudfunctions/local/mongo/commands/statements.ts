import { ObjectId } from 'bson'
import { fail, failAt } from '../errors.ts'
import { select } from '../plan/select.ts'
import { type Write, writeAll } from '../store/write.ts'
import { compileUpdate } from '../update/apply.ts'
import { type Doc, encode, firstKey, isDoc, isReference } from '../values/bson.ts'
import { keyOf } from '../values/keys.ts'
import { optionalNumber } from '../values/numbers.ts'
import { RANK, rank } from '../values/rank.ts'
import { typeName } from '../values/types.ts'
import { ensured, expressionOptions, writable } from './arguments.ts'
import type { CommandContext } from './types.ts'

/** What an update did. */
export interface UpdateResult {
  /** How many documents matched, or 1 for an upsert. */
  readonly n: number
  readonly nModified: number
  /** The _id of the document that was inserted. */
  readonly upserted?: { readonly _id: unknown }
}

const REFERENCE_FIELDS = new Set(['$ref', '$id', '$db'])

/** A field that no _id may have: one that begins with a dollar and is no part of a reference. */
function dollarField(id: Doc): string | undefined {
  const allowed = isReference(id) ? REFERENCE_FIELDS : new Set<string>()
  return Object.keys(id).find((key) => key.startsWith('$') && !allowed.has(key))
}

/** The document with an _id in first place. Fails with InvalidIdField (53) or 52. */
function withId(doc: Doc): Doc {
  const { _id = new ObjectId() } = doc
  const type = rank(_id)
  if (type === RANK.array || type === RANK.regex) {
    fail('InvalidIdField', `The '_id' value cannot be of type ${typeName(_id)}`)
  }
  const dollar = isDoc(_id) ? dollarField(_id) : undefined
  if (dollar) {
    fail(
      'DollarPrefixedFieldName',
      `_id fields may not contain '$'-prefixed fields: ${dollar} is not valid for storage.`,
    )
  }
  if (firstKey(doc) === '_id') return doc
  const { _id: _, ...rest } = doc
  return { _id, ...rest }
}

/** Inserts one document. */
export function insertStatement(ns: string, doc: Doc, context: CommandContext): void {
  const ready = withId(doc)
  const write: Write = { key: keyOf(ready._id), doc: ready, insert: true }
  writeAll(context, ensured(ns, context), [write])
}

/** Runs one statement of an update: `{ q, u, multi, upsert, … }`. */
export function updateStatement(ns: string, statement: Doc, context: CommandContext): UpdateResult {
  const { q = {}, u, multi = false, upsert = false, hint, sort, arrayFilters } = statement
  const collection = writable(ns, context)
  const options = expressionOptions(
    { collation: collection?.options.collation, ...statement },
    isDoc(statement.c) ? statement.c : {},
  )
  const update = compileUpdate(u, { ...options, filter: q, arrayFilters })
  if (update.kind === 'replacement' && multi === true) {
    fail('FailedToParse', 'multi update is not supported for replacement-style update')
  }
  if (multi === true && sort !== undefined)
    fail('FailedToParse', 'Cannot specify sort with multi=true')
  const wanted = { ...options, filter: q, hint, sort, limit: multi === true ? 0 : 1 }
  const { rows } = select(collection, wanted, context.transaction)
  if (rows.length === 0 && upsert === true) {
    const doc = withId(update.insert())
    insertStatement(ns, doc, context)
    return { n: 1, nModified: 0, upserted: { _id: doc._id } }
  }
  const writes = rows.flatMap(({ key, doc, bytes }): Write[] => {
    const next = update.apply(doc)
    return encode(next).equals(bytes) ? [] : [{ key, doc: next }]
  })
  if (collection) writeAll(context, collection, writes)
  return { n: rows.length, nModified: writes.length }
}

/** Runs one statement of a delete: `{ q, limit, … }`. */
export function deleteStatement(ns: string, statement: Doc, context: CommandContext): number {
  const limit = optionalNumber(statement.limit)
  if (limit !== 0 && limit !== 1) {
    fail(
      'FailedToParse',
      `The limit field in delete objects must be 0 or 1. Got ${String(statement.limit)}`,
    )
  }
  if (statement.q === undefined)
    failAt(40414, "BSON field 'delete.deletes.q' is missing but a required field")
  const collection = writable(ns, context)
  const wanted = {
    ...expressionOptions(statement),
    filter: statement.q,
    hint: statement.hint,
    limit,
  }
  const { rows } = select(collection, wanted, context.transaction)
  const writes = rows.map(({ key }) => ({ key, doc: null }))
  if (collection) writeAll(context, collection, writes)
  return rows.length
}
