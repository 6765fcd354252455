import { fail } from '../errors.ts'
import { compileFilter } from '../query/filter.ts'
import type { Predicate } from '../query/types.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { type Collator, collatorOf } from '../values/collation.ts'
import { compare } from '../values/order.ts'
import { emptyTree, type Tree, treeOf } from './b-tree.ts'
import { Edge, place } from './edge.ts'
import { indexKeys } from './index-keys.ts'
import { directionOf, type IndexSpec } from './index-spec.ts'
import type { Stored } from './stored.ts'

/** The values of the fields, and at the end the document's sequence number, which makes it unique. */
type Key = unknown[]

/** A B-tree over the documents of a collection. It is built when first needed. */
export class Index {
  readonly name: string
  readonly fields: readonly string[]
  readonly directions: readonly (1 | -1)[]
  readonly collator: Collator | undefined
  readonly partial: Predicate | undefined
  private readonly paths: readonly (readonly string[])[]
  private built: Tree<Key, Stored> | undefined
  private readonly withArrays = new Set<number>()

  constructor(
    readonly spec: IndexSpec,
    private readonly documents: () => Iterable<Stored>,
  ) {
    this.name = spec.name
    this.fields = Object.keys(spec.key)
    this.paths = this.fields.map((field) => field.split('.'))
    this.directions = this.fields.map((field) => directionOf(field, spec.key[field]))
    this.collator = collatorOf(spec.collation)
    const { partialFilterExpression: partial } = spec
    if (partial !== undefined && !isDoc(partial))
      fail('CannotCreateIndex', 'partialFilterExpression must be an object')
    this.partial = partial && compileFilter(partial, { collation: spec.collation })
  }

  get unique(): boolean {
    return this.spec.unique === true
  }

  get sparse(): boolean {
    return this.spec.sparse === true
  }

  /** True when some document has several keys, because of an array. */
  get multikey(): boolean {
    return this.arrayPlaces.size > 0
  }

  /** Places of the fields on which some document has an array. */
  get arrayPlaces(): ReadonlySet<number> {
    this.tree()
    return this.withArrays
  }

  /** The keys a document has here, without its sequence number. */
  keysOf(doc: Doc): unknown[][] {
    if (this.partial && !this.partial(doc)) return []
    const { keys, arrays, absent } = indexKeys(doc, this.paths)
    if (this.sparse && absent) return []
    for (const place of arrays) this.withArrays.add(place)
    return keys
  }

  add(stored: Stored, doc: Doc): void {
    if (this.built)
      for (const key of this.keysOf(doc)) this.built.set([...key, stored.sequence], stored)
  }

  remove(stored: Stored, doc: Doc): void {
    if (this.built) for (const key of this.keysOf(doc)) this.built.delete([...key, stored.sequence])
  }

  /** True when both keys are the same but for the sequence number. */
  sameKey(a: readonly unknown[], b: readonly unknown[]): boolean {
    return this.fields.every((_, i) => this.compareAt(i, a[i], b[i]) === 0)
  }

  /** Documents whose keys lie between two beginnings of keys, both included. */
  *scan(low: readonly unknown[], high: readonly unknown[], backward = false): Generator<Stored> {
    const first = this.padded(low, Edge.lowest, Edge.highest, Number.NEGATIVE_INFINITY)
    const last = this.padded(high, Edge.highest, Edge.lowest, Number.POSITIVE_INFINITY)
    const tree = this.tree()
    if (backward) {
      for (const [key, stored] of tree.entriesReversed(last)) {
        if (this.compareKeys(key, first) < 0) return
        yield stored
      }
      return
    }
    for (const [key, stored] of tree.entries(first)) {
      if (this.compareKeys(key, last) > 0) return
      yield stored
    }
  }

  /** Builds the tree now. Fails with DuplicateKey (11000) through `duplicate`. */
  build(duplicate: (key: readonly unknown[]) => never): void {
    const tree = this.tree()
    if (!this.unique) return
    let before: Key | undefined
    for (const key of tree.keys()) {
      if (before && before.at(-1) !== key.at(-1) && this.sameKey(before, key)) duplicate(key)
      before = key
    }
  }

  private tree(): Tree<Key, Stored> {
    if (this.built) return this.built
    const entries: [Key, Stored][] = []
    for (const stored of this.documents()) {
      for (const key of this.keysOf(stored.doc())) entries.push([[...key, stored.sequence], stored])
    }
    entries.sort((a, b) => this.compareKeys(a[0], b[0]))
    const order = (a: Key, b: Key) => this.compareKeys(a, b)
    const keys = entries.map(([key]) => key)
    this.built =
      keys.length > 0
        ? treeOf(
            keys,
            entries.map(([, stored]) => stored),
            order,
          )
        : emptyTree(order)
    return this.built
  }

  private padded(part: readonly unknown[], up: Edge, down: Edge, sequence: number): Key {
    const rest = this.directions.slice(part.length).map((direction) => (direction > 0 ? up : down))
    return [...part, ...rest, sequence]
  }

  private compareKeys(a: Key, b: Key): number {
    const fields = this.directions.length
    for (let i = 0; i < fields; i++) {
      const order = this.compareAt(i, a[i], b[i])
      if (order) return order
    }
    const [x, y] = [a[fields] as number, b[fields] as number]
    return x === y ? 0 : x < y ? -1 : 1
  }

  private compareAt(field: number, a: unknown, b: unknown): number {
    if (a === b) return 0
    const order =
      a instanceof Edge || b instanceof Edge ? place(a) - place(b) : compare(a, b, this.collator)
    return order * (this.directions[field] as number)
  }
}
