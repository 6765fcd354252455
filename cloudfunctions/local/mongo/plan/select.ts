import type { ExpressionOptions } from '../aggregate/expressions.ts'
import { fail } from '../errors.ts'
import { compileFilter } from '../query/filter.ts'
import type { Predicate } from '../query/types.ts'
import { parseSort, sortBy } from '../sort.ts'
import type { Collection } from '../store/collection.ts'
import type { Transaction } from '../store/transaction.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { collatorOf } from '../values/collation.ts'
import { decode } from '../values/decode.ts'
import { choosePlan } from './plan.ts'
import type { Plan } from './types.ts'

/** A document that was found. It is decoded once, when first asked for. */
export class Row {
  private decoded: Doc | undefined

  constructor(
    readonly key: string,
    readonly bytes: Buffer,
  ) {}

  get doc(): Doc {
    this.decoded ??= decode(this.bytes)
    return this.decoded
  }
}

/** What find, count, update and their kin ask of a collection. */
export interface Selection extends ExpressionOptions {
  readonly filter?: unknown
  readonly sort?: unknown
  readonly skip?: number | undefined
  /** At most so many; 0 means all. */
  readonly limit?: number | undefined
  readonly hint?: unknown
}

/** The rows, and how they were found. */
export interface Selected {
  readonly rows: Row[]
  readonly plan: Plan | undefined
  readonly docsExamined: number
}

/** Finds the documents of a collection, as a transaction sees them. */
export function select(
  collection: Collection | undefined,
  wanted: Selection,
  transaction?: Transaction,
): Selected {
  const { filter = {}, skip = 0, limit = 0 } = wanted
  const collation = wanted.collation ?? collection?.options.collation
  const test = compileFilter(filter, { ...wanted, collation })
  const sort = parseSort(wanted.sort)
  if (!collection) return { rows: [], plan: undefined, docsExamined: 0 }
  if (!isDoc(filter)) fail('TypeMismatch', 'a filter must be an object')
  const plan = choosePlan(collection, filter, { sort, collation, hint: wanted.hint })
  // rows of the transaction itself come last, so that an index's order no longer holds
  const inOrder = sort.length === 0 || (plan.sorted && !hasChanges(collection, transaction))
  const enough = limit > 0 && inOrder ? skip + limit : Number.POSITIVE_INFINITY
  const candidates = visibleRows(collection, plan, transaction)
  const everything = Object.keys(filter).length === 0
  const { rows, docsExamined } = collect(candidates, everything ? undefined : test, enough)
  const sorted = inOrder ? rows : sortBy(rows, sort, (row) => row.doc, collatorOf(collation))
  return { rows: cut(sorted, skip, limit), plan, docsExamined }
}

function collect(candidates: Iterable<Row>, test: Predicate | undefined, enough: number) {
  const rows: Row[] = []
  let docsExamined = 0
  for (const row of candidates) {
    docsExamined++
    if (!test || test(row.doc)) rows.push(row)
    if (rows.length >= enough) break
  }
  return { rows, docsExamined }
}

function cut(rows: Row[], skip: number, limit: number): Row[] {
  if (skip === 0 && limit === 0) return rows
  return rows.slice(skip, limit > 0 ? skip + limit : undefined)
}

function hasChanges(collection: Collection, transaction?: Transaction): boolean {
  return (
    transaction !== undefined &&
    (collection.history.size > 0 || transaction.layer(collection) !== undefined)
  )
}

/** The plan's rows as a transaction sees them. */
function visibleRows(collection: Collection, plan: Plan, transaction?: Transaction): Iterable<Row> {
  return transaction ? rowsOf(collection, plan, transaction) : currentRows(plan)
}

function* currentRows(plan: Plan): Generator<Row> {
  for (const { key, bytes } of plan.rows()) yield new Row(key, bytes)
}

/** The rows no one changed, those others changed as they were before, and the transaction's own. */
function* rowsOf(collection: Collection, plan: Plan, transaction: Transaction): Generator<Row> {
  const instead = new Map(pastOf(collection, transaction))
  for (const [key, { bytes }] of transaction.layer(collection) ?? []) instead.set(key, bytes)
  for (const row of currentRows(plan)) if (!instead.has(row.key)) yield row
  for (const [key, bytes] of instead) if (bytes) yield new Row(key, bytes)
}

/** Documents changed by others since the transaction began, as they were then. */
function* pastOf(
  { history }: Collection,
  { start }: Transaction,
): Generator<[string, Buffer | null]> {
  for (const [key, changes] of history) {
    const first = changes.find(({ version }) => version > start)
    if (first) yield [key, first.bytes]
  }
}
