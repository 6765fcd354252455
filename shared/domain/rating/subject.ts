import * as z from 'zod'
import { Id } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { subjectKinds } from './subject-kinds.ts'

export const Subject = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('shop'), id: Id.meta({ title: '商户' }) }),
    z.strictObject({ kind: z.literal('community'), id: AreaCode.meta({ title: '社区' }) }),
  ])
  .meta({ title: '评价对象' })
export type Subject = z.infer<typeof Subject>

export const subjectKey = ({ kind, id }: Subject) => `${kind}:${id}`

export const reasonNames = [
  ...new Set(Object.values(subjectKinds).flatMap(({ reasons }) => Object.keys(reasons))),
] as [string, ...string[]]
