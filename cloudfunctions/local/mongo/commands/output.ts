import { compileDocStage } from '../aggregate/doc-stages.ts'
import { compileExpression } from '../aggregate/expressions.ts'
import { fail, failAt, refuse } from '../errors.ts'
import { select } from '../plan/select.ts'
import { duplicateKey } from '../store/unique.ts'
import { writeAll } from '../store/write.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { getPath } from '../values/paths.ts'
import { ensured, namespaceOf } from './arguments.ts'
import { insertStatement } from './statements.ts'
import type { CommandContext } from './types.ts'
import { untilFree } from './waiting.ts'

/** Takes the results of a pipeline. */
export type Output = (docs: Doc[]) => Promise<void>

/** The output of a pipeline's last stage, if that is $out or $merge. */
export function outputOf(
  stage: unknown,
  command: Doc,
  context: CommandContext,
): Output | undefined {
  if (!isDoc(stage)) return undefined
  if (stage.$out !== undefined)
    return (docs) =>
      replaceCollection(targetOf(stage.$out, 'coll', context), docs, command, context)
  return stage.$merge === undefined ? undefined : mergeInto(stage.$merge, command, context)
}

function targetOf(target: unknown, field: string, context: CommandContext): string {
  if (!isDoc(target)) return namespaceOf(target, context)
  return namespaceOf(
    target[field],
    typeof target.db === 'string' ? { ...context, db: target.db } : context,
  )
}

/** $out: the results take the place of all that was there; the indexes stay. */
async function replaceCollection(
  ns: string,
  docs: Doc[],
  command: Doc,
  context: CommandContext,
): Promise<void> {
  const old = ensured(ns, context)
  const specs = [...old.indexes.values()].map(({ spec }) => spec)
  context.store.drop(ns)
  const fresh = context.store.ensure(ns, undefined, old.options)
  for (const spec of specs) fresh.addIndex(spec)
  fresh.save()
  for (const doc of docs) await untilFree(command, () => insertStatement(ns, doc, context))
}

/** What $merge does with a document that is there already. */
type Meeting = (there: Doc, doc: Doc) => Doc | undefined

function mergeInto(spec: unknown, command: Doc, context: CommandContext): Output {
  const options: Doc = isDoc(spec) ? spec : { into: spec }
  const ns = targetOf(options.into, isDoc(options.into) ? 'coll' : 'into', context)
  const on = options.on === undefined ? ['_id'] : [options.on].flat().map(String)
  const meet = meetingOf(options)
  const whenNew = options.whenNotMatched ?? 'insert'
  return async (docs) => {
    for (const doc of docs) {
      await untilFree(command, () => mergeOne(ns, doc, on, meet, whenNew, context))
    }
  }
}

function mergeOne(
  ns: string,
  doc: Doc,
  on: string[],
  meet: Meeting | undefined,
  whenNew: unknown,
  context: CommandContext,
): void {
  const collection = ensured(ns, context)
  const filter = Object.fromEntries(
    on.map((field) => [field, { $eq: getPath(doc, field.split('.')) ?? null }]),
  )
  const [row] = select(collection, { filter, limit: 1 }, context.transaction).rows
  if (!row) {
    if (whenNew === 'insert') insertStatement(ns, doc, context)
    if (whenNew === 'fail')
      fail(
        'MergeStageNoMatchingDocument',
        '$merge could not find a matching document in the target collection for at least one document in the source collection',
      )
    return
  }
  if (!meet) duplicateKey(collection, collection.idIndex, [doc._id])
  const next = meet(row.doc, doc)
  if (next) writeAll(context, collection, [{ key: row.key, doc: { ...next, _id: row.doc._id } }])
}

/** undefined stands for `fail`. */
function meetingOf({ whenMatched = 'merge', let: variables }: Doc): Meeting | undefined {
  if (Array.isArray(whenMatched)) return pipelineMeeting(whenMatched, variables)
  const meetings: Record<string, Meeting | undefined> = {
    merge: (there, doc) => ({ ...there, ...doc }),
    replace: (there, doc) => ({ _id: there._id, ...doc }),
    keepExisting: () => undefined,
    fail: undefined,
  }
  const name = String(whenMatched)
  if (!Object.hasOwn(meetings, name))
    failAt(51191, `Enumeration value '${name}' for field 'whenMatched' is not a valid value.`)
  return meetings[name]
}

function pipelineMeeting(stages: unknown[], source: unknown): Meeting {
  const variables = isDoc(source) ? Object.entries(source) : []
  if (stages.length === 0) refuse('$merge with an empty pipeline')
  return (there, doc) => {
    const values = variables.map(([name, value]) => [name, compileExpression(value)(doc)])
    const options = { variables: { new: doc, ...Object.fromEntries(values) } }
    return stages.reduce<Doc>((current, stage) => compileDocStage(stage, options)(current), there)
  }
}
