import { fail } from '../errors.ts'
import { type Doc, isDoc, setField } from '../values/bson.ts'
import type { Collator } from '../values/collation.ts'
import { getPath, isIndex } from '../values/paths.ts'
import { show } from '../values/show.ts'
import { typeName } from '../values/types.ts'

/** Arrays are not padded with more nulls than this by `$set: { 'a.1500001': … }`. */
const MAX_PADDING = 1_500_000

/** What an update operator may know beside the value. */
export interface UpdateContext {
  readonly collator: Collator | undefined
  readonly collation?: unknown
  /** One moment for all of the update's $currentDate. */
  readonly now: Date
}

/** Applies one operator to one place of a document. */
export type FieldUpdate = (slot: Slot, argument: unknown, context: UpdateContext) => void

/** One place of a document, named by its path; documents on the way are made when it is set. */
export class Slot {
  constructor(
    readonly root: Doc,
    readonly path: readonly string[],
  ) {}

  get name(): string {
    return this.path.join('.')
  }

  get(): unknown {
    return getPath(this.root, this.path)
  }

  /** Fails with PathNotViable (28) where a value that has no fields stands in the way. */
  set(value: unknown): void {
    let current: unknown = this.root
    this.path.forEach((part, at) => {
      const container = this.container(current, at)
      const isLast = at === this.path.length - 1
      const next = isLast ? value : getPath(container, [part])
      current = next === undefined ? {} : next
      if (isLast || next === undefined) place(container, part, current)
    })
  }

  /** Removes the field; a place of an array becomes null. */
  remove(): void {
    const parent = getPath(this.root, this.path.slice(0, -1))
    const key = this.path.at(-1) as string
    if (isDoc(parent)) delete parent[key]
    else if (Array.isArray(parent) && isIndex(key) && Number(key) < parent.length) {
      parent[Number(key)] = null
    }
  }

  private container(value: unknown, at: number): Doc | unknown[] {
    const part = this.path[at] as string
    if (isDoc(value)) return value
    if (Array.isArray(value) && isIndex(part)) {
      if (Number(part) - value.length <= MAX_PADDING) return value
      fail('BadValue', `can't backfill more than ${MAX_PADDING} elements`)
    }
    const shown = `{${this.path[at - 1]}: ${show(value)}}`
    fail('PathNotViable', `Cannot create field '${part}' in element ${shown}`)
  }

  /** Fails with PathNotViable (28) if the field is not there and could not be made. */
  requireViable(): void {
    let current: unknown = this.root
    for (let at = 0; at < this.path.length && current !== undefined; at++) {
      current = getPath(this.container(current, at), [this.path[at] as string])
    }
  }

  /** The array there, or undefined; fails with BadValue (2) on any other value. */
  array(operator: string): unknown[] | undefined {
    this.requireViable()
    const value = this.get()
    if (value === undefined || Array.isArray(value)) return value
    const message = `The field '${this.name}' must be an array but is of type ${typeName(value)}`
    fail('BadValue', `${message} in document {_id: ${show(this.root._id)}} (${operator})`)
  }
}

function place(container: Doc | unknown[], part: string, value: unknown): void {
  if (Array.isArray(container)) {
    while (container.length < Number(part)) container.push(null)
    container[Number(part)] = value
  } else setField(container, part, value)
}
