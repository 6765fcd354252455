import type { ExpressionOptions } from '../aggregate/expressions.ts'
import { fail } from '../errors.ts'
import { compileFilter } from '../query/filter.ts'
import { parseSort, sortBy } from '../sort.ts'
import type { Collection } from '../store/collection.ts'
import type { Transaction } from '../store/transaction.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { collatorOf } from '../values/collation.ts'
import { decode } from '../values/decode.ts'
import { choosePlan, type Plan } from './plan.ts'

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
  const everything = Object.keys(filter).length === 0
  const rows: Row[] = []
  let docsExamined = 0
  for (const row of visibleRows(collection, plan, transaction)) {
    docsExamined++
    if (!everything && !test(row.doc)) continue
    rows.push(row)
    if (rows.length >= enough) break
  }
  const sorted = inOrder ? rows : sortBy(rows, sort, (row) => row.doc, collatorOf(collation))
  const cut =
    skip > 0 || limit > 0 ? sorted.slice(skip, limit > 0 ? skip + limit : undefined) : sorted
  return { rows: cut, plan, docsExamined }
}

function hasChanges(collection: Collection, transaction?: Transaction): boolean {
  return (
    transaction !== undefined &&
    (collection.history.size > 0 || transaction.layer(collection) !== undefined)
  )
}

/** The plan's rows, with the transaction's own changes and its snapshot of what others changed. */
function* visibleRows(
  collection: Collection,
  plan: Plan,
  transaction?: Transaction,
): Generator<Row> {
  if (!transaction) {
    for (const { key, bytes } of plan.rows()) yield new Row(key, bytes)
    return
  }
  const layer = transaction.layer(collection)
  const snapshot = (key: string) =>
    collection.history.get(key)?.find(({ version }) => version > transaction.start)
  for (const { key, bytes } of plan.rows()) {
    if (!layer?.has(key) && !snapshot(key)) yield new Row(key, bytes)
  }
  for (const key of collection.history.keys()) {
    const bytes = snapshot(key)?.bytes
    if (bytes && !layer?.has(key)) yield new Row(key, bytes)
  }
  for (const [key, { bytes }] of layer ?? []) if (bytes) yield new Row(key, bytes)
}
