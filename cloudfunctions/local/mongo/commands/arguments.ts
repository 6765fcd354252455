import type { ExpressionOptions } from '../aggregate/expressions.ts'
import { letVariables } from '../aggregate/expressions.ts'
import { fail, refuse } from '../errors.ts'
import type { Collection } from '../store/collection.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { optionalNumber } from '../values/numbers.ts'
import { typeName } from '../values/types.ts'
import type { CommandContext } from './types.ts'

/** The namespace a command names in its first field. Fails with InvalidNamespace (73). */
export function namespaceOf(name: unknown, { db }: CommandContext): string {
  if (typeof name !== 'string' || name === '' || name.includes('\0')) {
    fail(
      'InvalidNamespace',
      `Invalid namespace specified '${db}.${typeof name === 'string' ? name : ''}'`,
    )
  }
  return `${db}.${name}`
}

/** The collection, for a write; fails with CommandNotSupportedOnView (166) on a view. */
export function writable(
  ns: string,
  { store, transaction }: CommandContext,
): Collection | undefined {
  const collection = store.find(ns, transaction)
  if (collection?.isView)
    fail('CommandNotSupportedOnView', `Namespace ${ns} is a view, not a collection`)
  return collection
}

/** `writable`, made if it does not exist. */
export function ensured(ns: string, context: CommandContext): Collection {
  return writable(ns, context) ?? context.store.ensure(ns, context.transaction)
}

/** A list of documents in a command. Fails with TypeMismatch (14). */
export function docList(value: unknown, name: string): Doc[] {
  if (!Array.isArray(value)) fail('TypeMismatch', `'${name}' must be an array of objects`)
  const other = value.find((element) => !isDoc(element))
  if (other !== undefined)
    fail('TypeMismatch', `'${name}' must hold objects, not ${typeName(other)}`)
  return value
}

/** A number of documents; undefined when absent. Fails when it is negative. */
export function countOf(value: unknown, name: string): number | undefined {
  const count = optionalNumber(value)
  if (value !== undefined && value !== null && count === undefined) {
    fail(
      'TypeMismatch',
      `BSON field '${name}' is the wrong type '${typeName(value)}', expected a number`,
    )
  }
  if (count !== undefined && count < 0)
    fail('BadValue', `BSON field '${name}' value must be >= 0, actual value '${count}'`)
  return count
}

/** Collation and `let` of a command or statement. */
export function expressionOptions(command: Doc, variables?: Doc): ExpressionOptions {
  const { collation } = command
  if (collation !== undefined && !isDoc(collation))
    fail('TypeMismatch', "'collation' must be an object")
  return { ...(collation ? { collation } : {}), variables: letVariables(command.let, variables) }
}

/** Refuses options that would change the answer and are not implemented. */
export function refuseOptions(command: Doc, ...names: string[]): void {
  for (const name of names)
    if (command[name] === true || isDoc(command[name])) refuse(`option '${name}'`)
}
