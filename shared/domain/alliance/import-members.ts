import type * as z from 'zod'
import { type Fault, quoted } from '../../kernel/table/advice.ts'
import { readTable } from '../../kernel/table/read.ts'
import type { ReadSaid, Said, TableReading } from '../../kernel/table/rules.ts'
import { tidyText } from '../../kernel/tidy.ts'
import { UnitText } from '../council/unit.ts'
import { chainParts, type UnitKind } from '../council/unit-kinds.ts'
import { type MemberField, memberColumns, memberFields } from './import-columns.ts'
import { kindSaid, partSaid } from './import-words.ts'

const MemberText = UnitText.pick({ name: true, kind: true, chainPart: true })
export type MemberLine = z.output<typeof MemberText>

/** Whose name is taken in the alliance, and whether it only applied so far. */
export type TakenNames = ReadonlyMap<string, { readonly applied: boolean }>

/** Reads a table as members of an alliance: no name twice in the file or in the alliance. Pure; O(cells). */
export const readMembers = (
  rows: readonly (readonly string[])[],
  taken: TakenNames,
): TableReading<MemberField, MemberLine> =>
  readTable(rows, {
    columns: memberColumns,
    fields: memberFields,
    key: 'name',
    tidy: (_field, cell) => tidyText(cell),
    read: (said) => readMember(said, taken),
    nothing: '表头下面没有成员。请一行写一家',
  })

function readMember(said: Said<MemberField>, taken: TakenNames): ReadSaid<MemberField, MemberLine> {
  const kind = kindSaid(said.kind)
  const faults = [
    ...nameFaults(said.name, taken),
    ...(kind ? [] : [{ field: 'kind' as const, text: kindAdvice(said.kind) }]),
    ...partFaults(said.part),
  ]
  if (!kind || faults.length > 0) return { faults }
  return { line: MemberText.parse({ name: said.name, kind, chainPart: partOf(kind, said.part) }) }
}

/** Only a firm stands on the chain. */
const partOf = (kind: UnitKind, said: string) => (kind === 'firm' ? (partSaid(said) ?? null) : null)

function nameFaults(name: string, taken: TakenNames): Fault<MemberField>[] {
  const fault = (text: string) => [{ field: 'name' as const, text }]
  if (name === '') return fault('没有填')
  if (!UnitText.shape.name.safeParse(name).success)
    return fault(`${quoted(name)}太长了，单位名称最多 40 个字`)
  const holder = taken.get(name)
  if (!holder) return []
  const how = holder.applied ? '正在申请加入，请到申请里接纳' : '已经是成员了，请删去这一行'
  return fault(`${quoted(name)}${how}`)
}

const kindAdvice = (said: string) =>
  said === '' ? '没有填' : `不认识${quoted(said)}，可以填企业、机构、部门`

function partFaults(said: string): Fault<MemberField>[] {
  if (said === '' || partSaid(said)) return []
  const words = Object.values(chainParts).join('、')
  return [{ field: 'part', text: `不认识${quoted(said)}，可以填${words}，说不清就空着` }]
}
