import { ObjectId } from 'bson'
import { compileDocStage } from '../aggregate/doc-stages.ts'
import type { ExpressionOptions } from '../aggregate/expressions.ts'
import { fail } from '../errors.ts'
import { matchedIndexOf } from '../query/matched-index.ts'
import { isRegex } from '../query/regex.ts'
import { clone, type Doc, isDoc, isOperatorDoc } from '../values/bson.ts'
import { collatorOf } from '../values/collation.ts'
import { compare } from '../values/order.ts'
import { setPath } from '../values/paths.ts'
import { parseUpdate, type Update } from './parse.ts'
import { compileArrayFilters, expandPath, requireAllUsed } from './positional.ts'
import { restoreTypes } from './restore-types.ts'
import { Slot } from './slot.ts'

/** What an update needs beside itself. */
export interface UpdateOptions extends ExpressionOptions {
  readonly filter: unknown
  readonly arrayFilters?: unknown
}

/** An update made ready: it changes documents, and makes the one of an upsert. */
export interface CompiledUpdate {
  readonly kind: Update['kind']
  /** The document after the update; the one given is not altered. */
  apply(doc: Doc): Doc
  /** The document an upsert inserts, from the filter's equalities and the update. */
  insert(): Doc
}

/** Compiles an update. Fails as MongoDB does on what is none. */
export function compileUpdate(source: unknown, options: UpdateOptions): CompiledUpdate {
  const update = parseUpdate(source)
  const transform = TRANSFORMS[update.kind](update as never, options)
  return {
    kind: update.kind,
    apply: (doc) => keepId(doc, transform(doc, false)),
    insert: () => {
      const known = equalitiesOf(options.filter)
      const start = update.kind === 'replacement' ? onlyId(known) : known
      const { _id = new ObjectId(), ...rest } = keepId(start, transform(start, true))
      return { _id, ...rest }
    },
  }
}

type Transform = (doc: Doc, inserting: boolean) => Doc

const TRANSFORMS = {
  replacement:
    ({ doc: next }: Update & { kind: 'replacement' }): Transform =>
    () =>
      clone(next),
  pipeline: ({ stages }: Update & { kind: 'pipeline' }, options: UpdateOptions): Transform => {
    const steps = stages.map((stage) => compileDocStage(stage, options))
    return (doc) =>
      restoreTypes(
        doc,
        steps.reduce((current, step) => step(current), doc),
      )
  },
  operators: (update: Update & { kind: 'operators' }, options: UpdateOptions): Transform => {
    const positions = {
      filters: compileArrayFilters(options.arrayFilters, options),
      matchedIndex: matchedIndexOf(options.filter, options),
    }
    const { changes } = update
    requireAllUsed(
      positions.filters,
      changes.map(({ path }) => path),
    )
    const collator = collatorOf(options.collation)
    const pathsOf = (doc: Doc, path: string) =>
      path.includes('$') ? expandPath(doc, path, positions) : [path.split('.')]
    return (doc, inserting) => {
      const work = clone(doc)
      const context = { collator, collation: options.collation, now: new Date() }
      const due = changes.filter(({ operator }) => inserting || operator !== '$setOnInsert')
      for (const { path, argument, apply } of due) {
        for (const parts of pathsOf(doc, path)) apply(new Slot(work, parts), argument, context)
      }
      return work
    }
  },
}

/** Puts `_id` first; fails with ImmutableField (66) when the update would change it. */
function keepId(before: Doc, after: Doc): Doc {
  if (before._id === undefined) return after
  const { _id = before._id, ...rest } = after
  if (compare(_id, before._id) !== 0) {
    fail(
      'ImmutableField',
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    )
  }
  return { _id: before._id, ...rest }
}

const onlyId = (doc: Doc): Doc => (doc._id === undefined ? {} : { _id: doc._id })

/** The fields a filter fixes by equality. */
function equalitiesOf(filter: unknown): Doc {
  const known: Doc = {}
  for (const [path, condition] of conditionsOf(filter)) {
    const fixed = fixedValue(condition)
    if (fixed !== undefined) setPath(known, path.split('.'), clone(fixed))
  }
  return known
}

/** The conditions on fields that all must hold, those of $and included. */
function conditionsOf(filter: unknown): [string, unknown][] {
  return Object.entries(isDoc(filter) ? filter : {}).flatMap(([key, value]) => {
    if (key === '$and' && Array.isArray(value)) return value.flatMap(conditionsOf)
    return key.startsWith('$') ? [] : [[key, value] as [string, unknown]]
  })
}

function fixedValue(condition: unknown): unknown {
  if (isRegex(condition)) return undefined
  return isOperatorDoc(condition) ? condition.$eq : condition
}
