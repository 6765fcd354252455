import { Lazy } from 'mingo/lazy'
import {
  $bucket,
  $bucketAuto,
  $densify,
  $fill,
  $redact,
  $setWindowFields,
} from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { fail, failAt } from '../errors.ts'
import { clone, type Doc, isDoc } from '../values/bson.ts'
import { getPath } from '../values/paths.ts'
import { refuseScripts } from './check-expression.ts'
import { mingoStageOptions, translated } from './expressions.ts'
import { promote, promoteDoc } from './promote.ts'
import type { StageCompiler } from './types.ts'

type MingoStage = (
  docs: ReturnType<typeof Lazy>,
  spec: never,
  options: Options,
) => Iterable<unknown>

/** A stage left to mingo, which alters what it is given: it gets copies. */
function fromMingo(
  name: string,
  run: MingoStage,
  check?: (spec: Doc, docs: Doc[]) => void,
): StageCompiler {
  return (spec, { options }) => {
    if (!isDoc(spec)) fail('FailedToParse', `the ${name} specification must be an object`)
    refuseScripts(spec)
    const ready = promote(spec) as never
    return (docs) =>
      translated(() => {
        const copies = Array.from(docs, (doc) => clone(promoteDoc(doc)))
        check?.(spec, copies)
        return [...run(Lazy(copies), ready, mingoStageOptions(options))] as Doc[]
      })
  }
}

const MAX_DENSIFIED = 500_000
const UNIT_MILLISECONDS: Record<string, number> = { second: 1000, minute: 60_000, hour: 3_600_000 }
const DAY = 86_400_000

/** Fails with 5897900 on a range of more documents than MongoDB makes. */
function requireFewSteps({ field, range }: Doc, docs: Doc[]): void {
  if (!isDoc(range)) return
  const { bounds, step, unit } = range
  const values = Array.isArray(bounds)
    ? bounds
    : docs.map((doc) => getPath(doc, String(field).split('.')))
  const numbers = values.map(Number).filter(Number.isFinite)
  const sorted = numbers.sort((a, b) => a - b)
  const width = Number(sorted.at(-1)) - Number(sorted[0])
  const scale =
    unit === undefined || unit === 'millisecond' ? 1 : (UNIT_MILLISECONDS[String(unit)] ?? DAY)
  if (width / (Number(step) * scale) > MAX_DENSIFIED) {
    failAt(5897900, `$densify would make more than ${MAX_DENSIFIED} documents`)
  }
}

/** Stages used too rarely to be worth code of one's own. */
export const mingoStages: Record<string, StageCompiler> = {
  $bucket: fromMingo('$bucket', $bucket as MingoStage),
  $bucketAuto: fromMingo('$bucketAuto', $bucketAuto as MingoStage),
  $densify: fromMingo('$densify', $densify as MingoStage, requireFewSteps),
  $fill: fromMingo('$fill', $fill as MingoStage),
  $redact: fromMingo('$redact', $redact as MingoStage),
  $setWindowFields: fromMingo('$setWindowFields', $setWindowFields as MingoStage),
}
