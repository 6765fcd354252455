import { fail, failAt } from '../errors.ts'
import { compileFilter } from '../query/filter.ts'
import { parseSort, sortBy } from '../sort.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { collatorOf } from '../values/collation.ts'
import { optionalNumber } from '../values/numbers.ts'
import type { StageCompiler } from './types.ts'
import { $unwind } from './unwind.ts'

const $match: StageCompiler = (spec, { options }) => {
  if (!isDoc(spec)) failAt(15959, 'the match filter must be an expression in an object')
  const test = compileFilter(spec, options)
  return function* match(docs) {
    for (const doc of docs) if (test(doc)) yield doc
  }
}

const $sort: StageCompiler = (spec, { options }) => {
  if (!isDoc(spec)) failAt(15973, 'the $sort key specification must be an object')
  const keys = parseSort(spec)
  if (keys.length === 0) failAt(15976, '$sort stage must have at least one sort key')
  const collator = collatorOf(options.collation)
  return (docs) => sortBy([...docs], keys, (doc) => doc, collator)
}

/** A stage's number of documents; fails where it is missing, broken or too small. */
export function documentCount(spec: unknown, name: string, least: number): number {
  const count = optionalNumber(spec) ?? Number.NaN
  if (!Number.isInteger(count) || count < least) {
    const code = name === '$limit' ? 15958 : name === '$skip' ? 5107200 : 28747
    failAt(code, `invalid argument to ${name} stage: expected a number of at least ${least}`)
  }
  return count
}

const $limit: StageCompiler = (spec) => {
  const limit = documentCount(spec, '$limit', 1)
  return function* take(docs) {
    let left = limit
    for (const doc of docs) {
      yield doc
      if (--left <= 0) return
    }
  }
}

const $skip: StageCompiler = (spec) => {
  const skip = documentCount(spec, '$skip', 0)
  return function* drop(docs) {
    let left = skip
    for (const doc of docs) if (left-- <= 0) yield doc
  }
}

const $count: StageCompiler = (spec) => {
  if (typeof spec !== 'string' || spec === '' || /^\$|\./.test(spec)) {
    failAt(40156, 'the count field must be a non-empty string without $ or .')
  }
  return function* count(docs) {
    let n = 0
    for (const _ of docs) n++
    if (n > 0) yield { [spec]: n }
  }
}

const $sample: StageCompiler = (spec) => {
  if (!isDoc(spec) || !('size' in spec)) failAt(28749, '$sample stage must specify a size')
  const size = documentCount(spec.size, '$sample', 0)
  return (docs) => {
    const pool = [...docs]
    for (let i = 0; i < Math.min(size, pool.length); i++) {
      const j = i + Math.floor(Math.random() * (pool.length - i))
      const [a, b] = [pool[i] as Doc, pool[j] as Doc]
      pool[i] = b
      pool[j] = a
    }
    return pool.slice(0, size)
  }
}

const $documents: StageCompiler = () =>
  fail('InvalidNamespace', '$documents must be the first stage of a database aggregate')

/** Stages that choose, order, count and spread documents. */
export const flowStages: Record<string, StageCompiler> = {
  $match,
  $sort,
  $limit,
  $skip,
  $count,
  $sample,
  $unwind,
  $documents,
}
