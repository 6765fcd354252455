import type { Doc } from '../values/bson.ts'
import type { Collator } from '../values/collation.ts'

/** Tells whether a document (or, inside $elemMatch, an element) matches. */
export type Predicate = (value: unknown) => boolean

/** Where an operator finds its values: a path of a document, or an element of an array. */
export interface Field {
  readonly name: string
  /** True when the test holds of some value there, or of some element of an array there. */
  some(value: unknown, test: Predicate): boolean
  /** The values themselves, arrays unopened; undefined stands for a missing field. */
  raw(value: unknown): unknown[]
}

/** What compiling a filter needs to know; the functions break the circle between operators. */
export interface QueryContext {
  readonly collator: Collator | undefined
  /** Compiles an aggregation expression, for $expr. */
  expression(expression: unknown): (doc: Doc) => unknown
  /** Compiles a whole filter. */
  filter(filter: unknown): Predicate
  /** Compiles `{ $gt: 1, $lt: 5 }` as applied to one field. */
  conditions(field: Field, conditions: Doc): Predicate
}

/** Compiles one operator of a field; `all` are the operators beside it. */
export type FieldOperator = (
  operand: unknown,
  field: Field,
  context: QueryContext,
  all: Doc,
) => Predicate
