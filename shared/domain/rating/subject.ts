import * as z from 'zod'
import { Id } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { type Department, departmentNames } from '../people/role.ts'
import { subjectKinds } from './subject-kinds.ts'

/** A department of a street or of the district: `120116014.market`. */
export const DepartmentId = z
  .string()
  .regex(new RegExp(`^\\d{6}(\\d{3})?\\.(${departmentNames.join('|')})$`))
  .meta({ title: '部门' })

export const departmentId = (area: string, department: Department) => `${area}.${department}`

/** @throws never: only for what `DepartmentId` has let through */
export function departmentIn(id: string) {
  const [area = '', department = ''] = id.split('.')
  return { area, department: department as Department }
}

const byId = <const Kind extends string>(kind: Kind, title: string) =>
  z.strictObject({ kind: z.literal(kind), id: Id.meta({ title }) })

export const Subject = z
  .discriminatedUnion('kind', [
    byId('shop', '商户'),
    z.strictObject({ kind: z.literal('community'), id: AreaCode.meta({ title: '社区' }) }),
    z.strictObject({ kind: z.literal('department'), id: DepartmentId }),
    byId('notice', '公示'),
    byId('resolution', '决议'),
    byId('project', '公共项目'),
  ])
  .meta({ title: '评价对象' })
export type Subject = z.infer<typeof Subject>

export const subjectKey = ({ kind, id }: Subject) => `${kind}:${id}`

export const reasonNames = [
  ...new Set(Object.values(subjectKinds).flatMap(({ reasons }) => Object.keys(reasons))),
] as [string, ...string[]]
