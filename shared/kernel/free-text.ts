import * as z from 'zod'
import { child, variantsOf } from './schema-walk.ts'

/** What a person wrote in their own words, and in which field. */
export type FreeText = { readonly field: string; readonly text: string }

const isFree = (schema: z.core.$ZodType) =>
  variantsOf(schema).some((variant) => z.globalRegistry.get(variant)?.free === true)

/** All that was written by hand in a value: the texts of fields made by `line` and `prose`, empty ones left out. */
export function freeTexts(schema: z.core.$ZodType, value: unknown, field = ''): FreeText[] {
  if (typeof value === 'string')
    return value !== '' && isFree(schema) ? [{ field, text: value }] : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([step, part]) => {
    const below = child(schema, step)
    return below ? freeTexts(below, part, field ? `${field}.${step}` : step) : []
  })
}
