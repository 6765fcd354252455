import type * as z from 'zod'

/** What this walk needs of a schema's definition. */
type Definition = {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly innerType?: z.ZodType
  readonly items?: readonly z.ZodType[]
  readonly options?: readonly z.ZodType[]
  readonly entries?: Readonly<Record<string, unknown>>
  readonly values?: readonly unknown[]
}

/** Texts of every form that a field may ask for; free words come first. */
const texts = [
  '一句话',
  '注销',
  '0'.repeat(24),
  '0'.repeat(32),
  '0'.repeat(64),
  `${'0'.repeat(24)}:1a`,
  `${'0'.repeat(24)}:2040:1`,
  '120116014003',
  `${'0'.repeat(24)}:${'0'.repeat(24)}`,
  `${'0'.repeat(24)}:2040:1`,
  `2040-11:${'0'.repeat(24)}`,
  'ABCD2345',
  'ABCD2345EFGH',
  '/9j/2wAA',
  '2040-11',
  '2040-11-23',
  '2040-11-23T08:00:00Z',
  '01',
]

const numbers = [1, 0, 5]

/** A value that the schema takes, with every optional field filled in and every list of one. */
export function sampleOf(schema: z.ZodType): unknown {
  const { type, shape, element, innerType, items, options, entries, values } = schema._zod
    .def as unknown as Definition
  if (innerType) return sampleOf(innerType)
  if (shape) return mapValues(shape, sampleOf)
  if (element) return [sampleOf(element)]
  if (items) return items.map(sampleOf)
  if (options?.[0]) return sampleOf(options[0])
  if (entries) return Object.values(entries)[0]
  if (values) return values[0]
  if (type === 'boolean') return true
  return [...texts, ...numbers].find((candidate) => schema.safeParse(candidate).success)
}

const mapValues = <In, Out>(record: Readonly<Record<string, In>>, change: (value: In) => Out) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))

/** The path of every place inside a value, as the fields of a refusal name them. */
export function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [[...path]]
  const inside = Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))
  return path.length === 0 ? inside : [[...path], ...inside]
}

export const at = (value: unknown, [step, ...rest]: readonly string[]): unknown =>
  step === undefined ? value : at((value as Record<string, unknown>)[step], rest)

/** A copy of a value with one place in it changed. */
export function withAt(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by
  const changed = withAt((value as Record<string, unknown>)[step], rest, by)
  return Array.isArray(value)
    ? value.map((item, index) => (String(index) === step ? changed : item))
    : { ...(value as object), [step]: changed }
}
