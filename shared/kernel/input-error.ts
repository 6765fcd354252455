import * as z from 'zod'
import { AppError } from './errors.ts'
import { child, innerOf } from './schema-walk.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]
/** Turns the first complaint about an input into INVALID_INPUT with the field and one Chinese sentence. */
export function inputError(schema: z.ZodType, { issues }: { issues: readonly Issue[] }): AppError {
  const issue = issues[0]
  if (!issue) return new AppError('INVALID_INPUT')
  const path =
    issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path
  const field = path.map(String).join('.')
  return new AppError('INVALID_INPUT', { field, message: sentence(issue, nameAt(schema, path)) })
}

function sentence(issue: Issue, name: string): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `不认识的内容“${issue.keys[0]?.slice(0, 30)}”`
    case 'too_small':
      return `${name}${limit(issue.origin, '至少', issue.minimum)}`
    case 'too_big':
      return `${name}${limit(issue.origin, '最多', issue.maximum)}`
    case 'invalid_type':
      return issue.input === undefined ? `请填写${name}` : `${name}的格式不对`
    case 'invalid_value':
    case 'invalid_union':
      return `${name}不在可选的范围内`
    case 'custom':
      return issue.message
    default:
      return `${name}的格式不对`
  }
}

const units: Readonly<Record<string, string>> = { string: '个字', array: '项' }

function limit(origin: string, direction: '至少' | '最多', bound: number | bigint): string {
  const unit = units[origin]
  if (unit) return bound === 1 && direction === '至少' ? '不能为空' : `${direction}${bound}${unit}`
  return direction === '至少' ? `不能小于 ${bound}` : `不能大于 ${bound}`
}

/** The Chinese title nearest to the place of the complaint, by the schema's own metadata. */
function nameAt(schema: z.core.$ZodType, path: Path): string {
  let name: string | undefined
  let here: z.core.$ZodType | undefined = schema
  for (const step of path) {
    here = here && child(here, step)
    name = (here && titleOf(here)) ?? name
  }
  return name ?? '内容'
}

function titleOf(schema: z.core.$ZodType): string | undefined {
  const inner = innerOf(schema)
  return z.globalRegistry.get(schema)?.title ?? (inner && titleOf(inner))
}
