import { fail, failAt, refuse } from '../errors.ts'
import { type Doc, firstKey, isDoc } from '../values/bson.ts'
import { docStages } from './doc-stages.ts'
import type { ExpressionOptions } from './expressions.ts'
import { flowStages } from './flow-stages.ts'
import { groupStages } from './group-stages.ts'
import { joinStages } from './join-stages.ts'
import { mingoStages } from './mingo-stages.ts'
import type { PipelineSource, Stage, StageCompiler, StageContext } from './types.ts'

const STAGES: Record<string, StageCompiler> = {
  ...Object.fromEntries(
    Object.entries(docStages).map(([name, compile]) => [name, eachDoc(compile)]),
  ),
  ...flowStages,
  ...groupStages,
  ...joinStages,
  ...mingoStages,
}

/** MongoDB's stages that this server knows by name only. */
const REFUSED = new Set(
  (
    '$changeStream $changeStreamSplitLargeEvent $geoNear $search $searchMeta $vectorSearch ' +
    '$planCacheStats $listSessions $listSampledQueries $shardedDataDistribution'
  ).split(' '),
)

function eachDoc(compile: (typeof docStages)[string]): StageCompiler {
  return (spec, { options }) => {
    const transform = compile(spec, options)
    return function* each(docs) {
      for (const doc of docs) yield transform(doc)
    }
  }
}

/** The name of a stage. Fails on what is no stage, or not one of this server's. */
export function stageName(stage: unknown): string {
  if (!isDoc(stage)) fail('TypeMismatch', "Each element of the 'pipeline' array must be an object")
  const name = firstKey(stage)
  if (name === undefined || Object.keys(stage).length !== 1) {
    failAt(40323, 'A pipeline stage specification object must contain exactly one field.')
  }
  return name
}

/** Compiles a pipeline, before any document is read. */
export function compilePipeline(
  stages: unknown,
  options: ExpressionOptions,
  source: PipelineSource,
): Stage {
  if (!Array.isArray(stages)) fail('TypeMismatch', 'a pipeline must be an array of stages')
  const context: StageContext = {
    options,
    source,
    pipeline: (inner, variables) =>
      compilePipeline(
        inner,
        { ...options, variables: { ...options.variables, ...variables } },
        source,
      ),
  }
  const compiled = stages.map((stage) => {
    const name = stageName(stage)
    if (REFUSED.has(name)) refuse(name)
    const compile = Object.hasOwn(STAGES, name) ? STAGES[name] : undefined
    if (!compile) failAt(40324, `Unrecognized pipeline stage name: '${name}'`)
    return compile((stage as Doc)[name], context)
  })
  return (docs) => compiled.reduce((current, stage) => stage(current), docs)
}
