import type * as z from 'zod'

type Schema = z.core.$ZodType

/** What walking a schema needs of its definition; zod keeps all of it under `_zod.def`. */
type Definition = {
  readonly shape?: Record<string, Schema>
  readonly element?: Schema
  readonly innerType?: Schema
  readonly in?: Schema
  readonly options?: readonly Schema[]
}

const definition = (schema: Schema) => schema._zod.def as Definition

/** What an optional, nullable or otherwise wrapped schema wraps. */
export const innerOf = (schema: Schema): Schema | undefined => definition(schema).innerType

/** The schema of one step further down a value: a key of an object, an index of an array. */
export function child(schema: Schema, step: PropertyKey): Schema | undefined {
  const { shape, element, innerType, in: piped, options } = definition(schema)
  if (innerType) return child(innerType, step)
  if (piped) return child(piped, step)
  if (options) return options.map((option) => child(option, step)).find(Boolean)
  return shape && Object.hasOwn(shape, String(step)) ? shape[String(step)] : element
}

/** The schemas that a value of this one may really have: what is wrapped is unwrapped, a union is each of its options. */
export function variantsOf(schema: Schema): Schema[] {
  const { innerType, in: piped, options } = definition(schema)
  const deeper = innerType ? [innerType] : piped ? [piped] : (options ?? [])
  return [schema, ...deeper.flatMap(variantsOf)]
}
