import type { Document } from 'mongodb'
import type { Reach, Scope } from '#shared/domain/people/reach.ts'
import type { Places } from './collection.ts'

/** Digits and `-` sort below `:`, so this range holds a code and all codes that it begins. */
export const below = (code: string) => ({ $gte: code, $lt: `${code}:` })

/** The part of a filter that keeps a store call inside a reach; what no scope covers is not there. */
export function within(reach: Reach, places: Places): Document {
  if (reach.some(({ kind }) => kind === 'everywhere')) return {}
  const filters = reach.flatMap((scope) => filterOf(scope, places))
  const [only, ...more] = distinct(filters)
  if (!only) return { _id: { $in: [] } }
  return more.length === 0 ? only : { $or: [only, ...more] }
}

type Bounded = Exclude<Scope, { kind: 'everywhere' }>

const placeOf: Readonly<Record<Bounded['kind'], keyof Places>> = {
  person: 'person',
  inside: 'area',
  around: 'area',
  council: 'council',
  shop: 'shop',
  project: 'project',
}

function filterOf(scope: Scope, places: Places): Document[] {
  if (scope.kind === 'everywhere') return [{}]
  const field = places[placeOf[scope.kind]]
  return field ? [{ [field]: conditionOf(scope), ...meantFor(scope, places) }] : []
}

/** What is meant for some roles only reaches nobody else around. */
const meantFor = (scope: Bounded, { audience }: Places): Document =>
  scope.kind === 'around' && audience ? { [audience]: { $in: ['everyone', scope.role] } } : {}

function conditionOf(scope: Bounded): unknown {
  if (scope.kind === 'inside') return below(scope.area)
  return scope.kind === 'around' ? { $in: scope.areas } : scope.id
}

const distinct = (filters: Document[]): Document[] => [
  ...new Map(filters.map((filter) => [JSON.stringify(filter), filter])).values(),
]
