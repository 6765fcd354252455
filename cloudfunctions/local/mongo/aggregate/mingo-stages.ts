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
import { fail } from '../errors.ts'
import { clone, type Doc, isDoc } from '../values/bson.ts'
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
function fromMingo(name: string, run: MingoStage): StageCompiler {
  return (spec, { options }) => {
    if (!isDoc(spec)) fail('FailedToParse', `the ${name} specification must be an object`)
    refuseScripts(spec)
    const ready = promote(spec) as never
    return (docs) =>
      translated(() => {
        const copies = Array.from(docs, (doc) => clone(promoteDoc(doc)))
        return [...run(Lazy(copies), ready, mingoStageOptions(options))] as Doc[]
      })
  }
}

/** Stages used too rarely to be worth code of one's own. */
export const mingoStages: Record<string, StageCompiler> = {
  $bucket: fromMingo('$bucket', $bucket as MingoStage),
  $bucketAuto: fromMingo('$bucketAuto', $bucketAuto as MingoStage),
  $densify: fromMingo('$densify', $densify as MingoStage),
  $fill: fromMingo('$fill', $fill as MingoStage),
  $redact: fromMingo('$redact', $redact as MingoStage),
  $setWindowFields: fromMingo('$setWindowFields', $setWindowFields as MingoStage),
}
