import { fail } from '../errors.ts'
import { type Doc, firstKey, isDoc } from '../values/bson.ts'
import { compareStrings } from '../values/order.ts'
import { isIndex } from '../values/paths.ts'
import { show } from '../values/show.ts'
import { typeName } from '../values/types.ts'
import { arrayUpdates } from './array-updates.ts'
import { fieldUpdates } from './field-updates.ts'
import type { FieldUpdate } from './slot.ts'

/** One operator on one path. */
export interface Change {
  readonly operator: string
  readonly path: string
  readonly argument: unknown
  readonly apply: FieldUpdate
}

/** An update, by its three kinds. */
export type Update =
  | { readonly kind: 'replacement'; readonly doc: Doc }
  | { readonly kind: 'pipeline'; readonly stages: unknown[] }
  | { readonly kind: 'operators'; readonly changes: readonly Change[] }

const OPERATORS: Record<string, FieldUpdate> = { ...fieldUpdates, ...arrayUpdates }

/**
 * Reads an update. Fails with FailedToParse (9) on an unknown operator and with
 * ConflictingUpdateOperators (40) when two changes touch one path.
 */
export function parseUpdate(update: unknown): Update {
  if (Array.isArray(update)) return { kind: 'pipeline', stages: update }
  if (!isDoc(update)) fail('FailedToParse', 'Update argument must be either an object or an array')
  const key = firstKey(update)
  if (!key?.startsWith('$')) return { kind: 'replacement', doc: update }
  const changes = Object.entries(update).flatMap(([operator, fields]) =>
    changesOf(operator, fields),
  )
  refuseConflicts(changes)
  return { kind: 'operators', changes: changes.sort((a, b) => comparePaths(a.path, b.path)) }
}

function changesOf(operator: string, fields: unknown): Change[] {
  const apply = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined
  if (!apply) {
    const hint = 'Expected a valid update modifier or pipeline-style update specified as an array'
    fail('FailedToParse', `Unknown modifier: ${operator}. ${hint}`)
  }
  if (!isDoc(fields)) {
    const example = `For example: {$mod: {<field>: ...}} not {${operator}: ${show(fields)}}`
    fail(
      'FailedToParse',
      `Modifiers operate on fields but we found type ${typeName(fields)} instead. ${example}`,
    )
  }
  return Object.entries(fields).map(([path, argument]) => {
    if (path.split('.').includes('')) {
      fail(
        'EmptyFieldName',
        `The update path '${path}' contains an empty field name, which is not allowed.`,
      )
    }
    return { operator, path, argument, apply }
  })
}

function refuseConflicts(changes: readonly Change[]): void {
  const paths = changes.flatMap(({ operator, path, argument }) =>
    operator === '$rename' ? [path, String(argument)] : [path],
  )
  const sorted = paths
    .map((path) => path.split('.'))
    .sort((a, b) => compareStrings(a.join('\0'), b.join('\0')))
  for (let i = 1; i < sorted.length; i++) {
    const shorter = sorted[i - 1] as string[]
    const longer = sorted[i] as string[]
    if (shorter.every((part, at) => part === longer[at])) {
      const [path, at] = [longer.join('.'), shorter.join('.')]
      fail(
        'ConflictingUpdateOperators',
        `Updating the path '${path}' would create a conflict at '${at}'`,
      )
    }
  }
}

/** MongoDB applies changes in the order of their paths, numbers by value. */
function comparePaths(a: string, b: string): number {
  const left = a.split('.')
  const right = b.split('.')
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x, y] = [left[i] as string, right[i] as string]
    const order = isIndex(x) && isIndex(y) ? Number(x) - Number(y) : compareStrings(x, y)
    if (order) return order
  }
  return left.length - right.length
}
