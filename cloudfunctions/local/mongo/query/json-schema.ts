import { fail, refuse } from '../errors.ts'
import { isDoc } from '../values/bson.ts'
import { keyOf } from '../values/keys.ts'
import { hasType, typeAlias } from '../values/types.ts'
import { toRegExp } from './regex.ts'
import { type Keyword, measures } from './schema-measures.ts'
import type { Predicate } from './types.ts'

/** Compiles a $jsonSchema (draft 4, with bsonType). Fails with FailedToParse (9) on unknown words. */
export function compileSchema(schema: unknown): Predicate {
  if (!isDoc(schema)) fail('TypeMismatch', '$jsonSchema must be an object')
  const tests = Object.entries(schema).map(([name, operand]) => {
    const keyword = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined
    if (!keyword) fail('FailedToParse', `Unknown $jsonSchema keyword: ${name}`)
    return keyword(operand, schema)
  })
  return (value) => tests.every((test) => test(value))
}

const list = (operand: unknown, name: string): unknown[] =>
  Array.isArray(operand)
    ? operand
    : fail('TypeMismatch', `$jsonSchema keyword '${name}' must be an array`)

const fields = (operand: unknown, name: string): [string, Predicate][] =>
  isDoc(operand)
    ? Object.entries(operand).map(([key, sub]) => [key, compileSchema(sub)])
    : fail('TypeMismatch', `$jsonSchema keyword '${name}' must be an object`)

const JSON_TYPES: Record<string, string> = {
  boolean: 'bool',
  object: 'object',
  array: 'array',
  number: 'number',
  string: 'string',
  null: 'null',
}

const typeTest =
  (alias: (name: unknown) => string): Keyword =>
  (operand) => {
    const names = (Array.isArray(operand) ? operand : [operand]).map(alias)
    return (value) => names.some((name) => hasType(value, name))
  }

const additionalProperties: Keyword = (operand, schema) => {
  const named = new Set(isDoc(schema.properties) ? Object.keys(schema.properties) : [])
  const patterns = isDoc(schema.patternProperties)
    ? Object.keys(schema.patternProperties).map((p) => toRegExp(p))
    : []
  const test = typeof operand === 'boolean' ? () => operand : compileSchema(operand)
  const isExtra = (key: string) => !named.has(key) && !patterns.some((p) => p.test(key))
  return (value) =>
    !isDoc(value) || Object.keys(value).every((key) => !isExtra(key) || test(value[key]))
}

const items: Keyword = (operand) => {
  if (Array.isArray(operand)) {
    const tests = operand.map(compileSchema)
    return (value) =>
      !Array.isArray(value) || tests.every((test, i) => i >= value.length || test(value[i]))
  }
  const test = compileSchema(operand)
  return (value) => !Array.isArray(value) || value.every(test)
}

const dependencies: Keyword = (operand) => {
  if (!isDoc(operand)) fail('TypeMismatch', "$jsonSchema keyword 'dependencies' must be an object")
  const tests = Object.entries(operand).map(([key, needs]): Predicate => {
    const test = Array.isArray(needs) ? KEYWORDS.required?.(needs, {}) : compileSchema(needs)
    return (value) => !isDoc(value) || !Object.hasOwn(value, key) || test?.(value) === true
  })
  return (value) => tests.every((test) => test(value))
}

const KEYWORDS: Record<string, Keyword> = {
  title: () => () => true,
  description: () => () => true,
  bsonType: typeTest(typeAlias),
  type: typeTest(
    (name) =>
      JSON_TYPES[String(name)] ?? fail('BadValue', `Unknown type name alias: ${String(name)}`),
  ),
  enum: (operand) => {
    const keys = new Set(list(operand, 'enum').map(keyOf))
    return (value) => keys.has(keyOf(value))
  },
  required: (operand) => {
    const names = list(operand, 'required').map(String)
    return (value) => !isDoc(value) || names.every((name) => Object.hasOwn(value, name))
  },
  properties: (operand) => {
    const tests = fields(operand, 'properties')
    return (value) =>
      !isDoc(value) || tests.every(([key, test]) => !Object.hasOwn(value, key) || test(value[key]))
  },
  patternProperties: (operand) => {
    const tests = fields(operand, 'patternProperties').map(
      ([p, test]) => [toRegExp(p), test] as const,
    )
    return (value) =>
      !isDoc(value) ||
      Object.keys(value).every((key) =>
        tests.every(([p, test]) => !p.test(key) || test(value[key])),
      )
  },
  additionalProperties,
  dependencies,
  items,
  additionalItems: () => refuse("$jsonSchema keyword 'additionalItems'"),
  ...measures,
  uniqueItems: (operand) => (value) =>
    operand !== true || !Array.isArray(value) || new Set(value.map(keyOf)).size === value.length,
  pattern: (operand) => {
    const regex = toRegExp(String(operand))
    return (value) => typeof value !== 'string' || regex.test(value)
  },
  allOf: (operand) => {
    const tests = list(operand, 'allOf').map(compileSchema)
    return (value) => tests.every((test) => test(value))
  },
  anyOf: (operand) => {
    const tests = list(operand, 'anyOf').map(compileSchema)
    return (value) => tests.some((test) => test(value))
  },
  oneOf: (operand) => {
    const tests = list(operand, 'oneOf').map(compileSchema)
    return (value) => tests.filter((test) => test(value)).length === 1
  },
  not: (operand) => {
    const test = compileSchema(operand)
    return (value) => !test(value)
  },
}
