import { fail, failAt } from '../errors.ts'
import { compileAddFields, compileProjection, type Projection } from '../project/projection.ts'
import { type Doc, firstKey, isDoc } from '../values/bson.ts'
import { typeName } from '../values/types.ts'
import { compileExpression, type ExpressionOptions } from './expressions.ts'

type DocStage = (spec: unknown, options: ExpressionOptions) => Projection

const $project: DocStage = (spec, options) => {
  if (!isDoc(spec)) failAt(15969, '$project specification must be an object')
  if (Object.keys(spec).length === 0)
    failAt(
      51272,
      'Invalid $project :: caused by :: projection specification must have at least one field',
    )
  return compileProjection(spec, options)
}

const $unset: DocStage = (spec, options) => {
  const paths = Array.isArray(spec) ? spec : [spec]
  if (paths.length === 0 || !paths.every((path) => typeof path === 'string')) {
    failAt(31002, '$unset specification must be a string or an array of strings')
  }
  return compileProjection(Object.fromEntries(paths.map((path) => [path, false])), options)
}

function replaceWith(expression: unknown, options: ExpressionOptions, name: string): Projection {
  const evaluate = compileExpression(expression, options)
  return (doc) => {
    const root = evaluate(doc)
    if (isDoc(root)) return root
    failAt(
      40228,
      `'${name}' expression must evaluate to an object, but resulting value was of type ${typeName(root)}`,
    )
  }
}

/** Stages that make one document of one document: those an update may use too. */
export const docStages: Record<string, DocStage> = {
  $project,
  $unset,
  $addFields: compileAddFields,
  $set: compileAddFields,
  $replaceWith: (spec, options) => replaceWith(spec, options, 'newRoot'),
  $replaceRoot: (spec, options) => {
    if (!isDoc(spec) || !('newRoot' in spec))
      failAt(40231, 'no newRoot specified for the $replaceRoot stage')
    return replaceWith(spec.newRoot, options, 'newRoot')
  },
}

/** Compiles one stage of an update by pipeline. Fails with InvalidOptions (72) on any other stage. */
export function compileDocStage(stage: unknown, options: ExpressionOptions): Projection {
  const name = isDoc(stage) ? firstKey(stage) : undefined
  const compile = name !== undefined && Object.hasOwn(docStages, name) ? docStages[name] : undefined
  if (!compile || !name)
    fail('InvalidOptions', `${name} is not allowed to be used within an update`)
  return compile((stage as Doc)[name], options)
}
