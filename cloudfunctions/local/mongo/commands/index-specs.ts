import { fail, refuse } from '../errors.ts'
import type { IndexSpec } from '../store/index-spec.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { keyOf } from '../values/keys.ts'
import { isNumeric, toNumber } from '../values/numbers.ts'

const SPEC_FIELDS = new Set([
  'v',
  'key',
  'name',
  'unique',
  'sparse',
  'partialFilterExpression',
  'expireAfterSeconds',
  'collation',
  'background',
  'hidden',
  'ns',
])

/** A checked specification. Fails with CannotCreateIndex (67) on what makes no index. */
export function checkedSpec({ background: _b, ns: _ns, ...spec }: Doc): IndexSpec {
  const { v: _v, key, name, ...options } = spec
  if (!isDoc(key) || Object.keys(key).length === 0) {
    fail('CannotCreateIndex', 'Index keys cannot be empty.')
  }
  const unknown = Object.keys(spec).find((field) => !SPEC_FIELDS.has(field))
  const special = Object.values(key).find((order) => typeof order === 'string')
  if (special) refuse(`index type '${special}'`)
  if (unknown) refuse(`index option '${unknown}'`)
  checkExpiry(key, spec.expireAfterSeconds)
  if (spec.sparse === true && spec.partialFilterExpression !== undefined) {
    fail('CannotCreateIndex', 'cannot mix "partialFilterExpression" and "sparse" options')
  }
  return { v: 2, key, name: typeof name === 'string' ? name : defaultName(key), ...options }
}

const defaultName = (key: Doc) =>
  Object.entries(key)
    .map(([field, order]) => `${field}_${order}`)
    .join('_')

function checkExpiry(key: Doc, expireAfterSeconds: unknown): void {
  if (expireAfterSeconds === undefined) return
  const seconds = isNumeric(expireAfterSeconds) ? toNumber(expireAfterSeconds) : Number.NaN
  if (!(seconds >= 0)) {
    fail('CannotCreateIndex', 'TTL index expireAfterSeconds must be a number not less than 0')
  }
  if (Object.keys(key).length > 1) {
    fail('CannotCreateIndex', 'TTL indexes are single-field indexes')
  }
}

/** Everything but the name that tells two indexes apart. */
export function identity({
  key,
  unique,
  sparse,
  partialFilterExpression,
  collation,
  expireAfterSeconds,
}: Doc): string {
  return keyOf([
    key,
    unique === true,
    sparse === true,
    partialFilterExpression ?? null,
    collation ?? null,
    expireAfterSeconds ?? null,
  ])
}

/** Two indexes may share a key pattern if they differ in their filter or collation. */
export function twins(a: IndexSpec, b: IndexSpec): boolean {
  const shape = ({ key, partialFilterExpression = null, collation = null }: Doc) =>
    keyOf([key, partialFilterExpression, collation])
  return shape(a) === shape(b)
}
