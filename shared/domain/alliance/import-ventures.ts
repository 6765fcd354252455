import * as z from 'zod'
import { type Fault, quoted, type TableProblem } from '../../kernel/table/advice.ts'
import { readTable } from '../../kernel/table/read.ts'
import type { ReadColumn, ReadSaid, Said, TableReading } from '../../kernel/table/rules.ts'
import { tidyCode, tidyText } from '../../kernel/tidy.ts'
import { type VentureField, ventureColumns, ventureFields } from './import-columns.ts'
import { stageSaid, wanSaid } from './import-words.ts'
import { enteredStages, ventureLifecycle } from './lifecycle.ts'
import { EnteredStage, VentureText } from './venture.ts'

const VentureLine = VentureText.extend({ stage: EnteredStage, units: z.array(z.string()) })
export type VentureLine = z.output<typeof VentureLine>

/** What of the alliance a table is read against. */
export type Against = {
  /** Ids of the members by `memberKey`. */
  readonly members: ReadonlyMap<string, string>
  /** Names of its projects that have not ended. */
  readonly taken: ReadonlySet<string>
}

/** Names are told apart without their spaces, and brackets of both widths are the same. */
export const memberKey = (name: string): string => tidyCode(name)

type Reading = TableReading<VentureField, VentureLine>

/** Reads a table as joint projects, each by members of the alliance, no name twice. Pure; O(cells). */
export function readVentures(rows: readonly (readonly string[])[], against: Against): Reading {
  const reading = readTable(rows, {
    columns: ventureColumns,
    fields: ventureFields,
    key: 'name',
    tidy: (_field, cell) => tidyText(cell),
    read: (said) => readVenture(said, against),
    nothing: '表头下面没有项目。请一行写一个',
  })
  return { ...reading, problems: [...unitProblems(reading.columns), ...reading.problems] }
}

/** A column of 亿元 or of 元 would be read ten thousand times too small or too large. */
const unitProblems = (columns: readonly ReadColumn<VentureField>[]): TableProblem[] =>
  columns
    .filter(({ as, title }) => as === 'amount' && /亿|[(（]\s*元/.test(title))
    .map(({ letter, title }) => ({
      row: null,
      letter,
      text: `${letter} 列“${title}”不是按万元写的，请换算成万元，再把标题改成“${ventureColumns.amount.zh}”`,
    }))

type Faults = Fault<VentureField>[]

function readVenture(
  said: Said<VentureField>,
  against: Against,
): ReadSaid<VentureField, VentureLine> {
  const names = [...new Set(said.units.split(/[、，,；;]/).map((name) => name.trim()))].filter(
    Boolean,
  )
  const line = VentureLine.safeParse({
    name: said.name,
    amountWan: wanSaid(said.amount),
    stage: stageSaid(said.stage),
    units: names,
    unitIds: [...new Set(names.flatMap((name) => against.members.get(memberKey(name)) ?? []))],
  })
  const faults = [
    ...nameFaults(said.name, against),
    ...unitFaults(names, against),
    ...amountFaults(said.amount),
    ...stageFaults(said.stage),
  ]
  return line.success && faults.length === 0 ? { line: line.data } : { faults }
}

function nameFaults(name: string, { taken }: Against): Faults {
  const fault = (text: string): Faults => [{ field: 'name', text }]
  if (name === '') return fault('没有填')
  if (!VentureText.shape.name.safeParse(name).success)
    return fault(`${quoted(name)}太长了，项目名称最多 60 个字`)
  return taken.has(name) ? fault(`${quoted(name)}已经登记过，请删去这一行`) : []
}

function unitFaults(names: readonly string[], { members }: Against): Faults {
  const fault = (text: string): Faults => [{ field: 'units', text }]
  if (names.length === 0) return fault('没有填')
  const [stranger] = names.filter((name) => !members.has(memberKey(name)))
  if (stranger !== undefined)
    return fault(`${quoted(stranger)}不是这个联盟的成员，几家之间用“、”隔开`)
  return names.length > 10 ? fault('一个项目最多写 10 家成员') : []
}

function amountFaults(said: string): Faults {
  const fault = (text: string): Faults => [{ field: 'amount', text }]
  if (said === '') return fault('没有填，没有投资就写 0')
  const { success } = VentureText.shape.amountWan.safeParse(wanSaid(said))
  return success ? [] : fault(`${quoted(said)}不是整数万元，最多 10000000（一千亿元）`)
}

function stageFaults(said: string): Faults {
  const fault = (text: string): Faults => [{ field: 'stage', text }]
  if (said === '') return fault('没有填')
  const stage = stageSaid(said)
  if (stage === 'ended') return fault('终止了的项目不用登记，请删去这一行')
  if (stage) return []
  const words = enteredStages.map((one) => ventureLifecycle.states[one].zh).join('、')
  return fault(`不认识${quoted(said)}，可以填${words}`)
}
