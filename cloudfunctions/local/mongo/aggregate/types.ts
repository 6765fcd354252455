import type { Doc } from '../values/bson.ts'
import type { ExpressionOptions } from './expressions.ts'

/** One step of a pipeline at work. */
export type Stage = (docs: Iterable<Doc>) => Iterable<Doc>

/** What stages need of the database. */
export interface PipelineSource {
  /** All documents of a collection or view of the same database. */
  all(collection: string): Iterable<Doc>
  /** Those of a collection or view that match a filter, by an index where there is one. */
  matching(collection: string, filter: Doc): Doc[]
}

/** What a stage is compiled with; `pipeline` breaks the circle between stages and pipelines. */
export interface StageContext {
  readonly options: ExpressionOptions
  readonly source: PipelineSource
  pipeline(stages: unknown, variables?: Doc): Stage
}

/** Compiles the specification of one stage. */
export type StageCompiler = (spec: unknown, context: StageContext) => Stage
