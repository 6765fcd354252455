import { quoted } from '../../kernel/table/advice.ts'
import { readTable } from '../../kernel/table/read.ts'
import type { ReadSaid, Said, TableReading, TableRules } from '../../kernel/table/rules.ts'
import { tidyCode, tidyText } from '../../kernel/tidy.ts'
import { communityOf } from '../area/code.ts'
import { type GridLineField, gridColumns, gridLineFields } from './columns.ts'
import { dutyLines } from './duties.ts'
import { GridCode, GridText, mostHomes } from './grid.ts'
import { gridKindOf, gridKinds } from './kinds.ts'
import { namesSomebody } from './personal.ts'

/** What is known of the places that a file names. */
export type Places = {
  /** Communities that exist and that the caller answers for. */
  readonly communities: ReadonlySet<string>
  /** Codes of grids that were retired. */
  readonly retired: ReadonlySet<string>
}

/** A line without fault. What the table has no column for is not said, and stays as it was. */
export type GridLine = { readonly code: string } & Omit<GridText, 'headPost' | 'duties'> &
  Partial<Pick<GridText, 'headPost' | 'duties'>>
export type GridReading = TableReading<GridLineField, GridLine>

type Rows = readonly (readonly string[])[]

/** Reads a table as a register of grids: each line by the rules of a grid, in communities that the caller answers for. */
export const readGrids = (rows: Rows, places: Places): GridReading =>
  readTable(rows, rulesFor(places))

/** What looks like a grid's code in any cell, so that what is known of them can be asked for at once. O(cells). */
export const codesIn = (rows: Rows): string[] => [
  ...new Set(rows.flat().map(tidyCode).filter(isCode)),
]

const isCode = (text: string) => GridCode.safeParse(text).success

const rulesFor = (places: Places): TableRules<GridLineField, GridLineField, GridLine> => ({
  columns: gridColumns,
  fields: gridLineFields,
  key: 'code',
  tidy: (field, cell) => tidiers[field](cell),
  read: (said, has) => readGrid(said, has, places),
  nothing: '表头下面没有网格。请一行写一个网格',
})

const tidiers: Readonly<Record<GridLineField, (cell: string) => string>> = {
  code: tidyCode,
  name: tidyText,
  kind: tidyText,
  covers: tidyText,
  homes: (cell) => tidyCode(cell).replace(/户$/, ''),
  headPost: tidyText,
  duties: (cell) => dutyLines(cell).join('\n'),
}

function readGrid(
  said: Said<GridLineField>,
  has: (field: GridLineField) => boolean,
  places: Places,
): ReadSaid<GridLineField, GridLine> {
  const faults = gridLineFields.flatMap((field) => {
    const text = faultOf[field](said, places)
    return text ? [{ field, text }] : []
  })
  if (faults.length > 0) return { faults }
  const { code, headPost, duties, homes, ...text } = said
  return {
    line: {
      ...text,
      code,
      // without fault it is a kind, and a number or nothing
      kind: gridKindOf(said.kind) ?? 'basic',
      homes: Number(homes),
      ...(has('headPost') && { headPost }),
      ...(has('duties') && { duties }),
    },
  }
}

type Judge = (said: Said<GridLineField>, places: Places) => string | undefined

const missing = '没有填'
const personal = '里有电话或证件号，这里不收，请删去'
const fits = (field: keyof GridText, text: string) => GridText.shape[field].safeParse(text).success

/** One sentence for each thing that can be wrong with a cell; it says what to do. */
const faultOf: Readonly<Record<GridLineField, Judge>> = {
  code: ({ code }, places) => faultOfCode(code, places),
  name: ({ name }) => {
    if (name === '') return missing
    return fits('name', name) ? undefined : `${quoted(name)}太长了，网格名称最多 30 个字`
  },
  kind: ({ kind }) => {
    if (kind === '') return `没有填，请填${bothKinds}`
    return gridKindOf(kind) ? undefined : `不认识${quoted(kind)}，请填${bothKinds}`
  },
  covers: ({ covers }) => {
    if (covers === '') return '没有填，请写明包括哪些楼栋、胡同或单位'
    if (namesSomebody(covers)) return `${quoted(covers)}${personal}`
    return fits('covers', covers) ? undefined : `${quoted(covers)}太长了，最多 200 个字`
  },
  homes: ({ homes, kind }) => faultOfHomes(homes, gridKindOf(kind) === 'functional'),
  headPost: ({ headPost }) => {
    if (namesSomebody(headPost)) return `${quoted(headPost)}${personal}`
    return fits('headPost', headPost) ? undefined : `${quoted(headPost)}太长了，最多 30 个字`
  },
  duties: ({ duties }) => {
    if (namesSomebody(duties)) return `${quoted(duties)}${personal}`
    return fits('duties', duties) ? undefined : `${quoted(duties)}太长了，最多 400 个字`
  },
}

const bothKinds = `“${gridKinds.basic.zh}”或“${gridKinds.functional.zh}”`
const codeLike = '网格编号是 12 位社区编号、一个短横、两位数，比如 120116014003-01'

function faultOfCode(code: string, { communities, retired }: Places): string | undefined {
  if (code === '') return missing
  if (/e\+/i.test(code))
    return `${quoted(code)}被 Excel 改成了科学计数，请把这一列的格式改成“文本”再填`
  if (!isCode(code)) return `${quoted(code)}不对，${codeLike}`
  if (!communities.has(communityOf(code)))
    return `${communityOf(code)} 不是您所管范围里的社区，请核对编号的前 12 位`
  return retired.has(code) ? `${code} 已经撤并了，请换一个没用过的编号` : undefined
}

/** Where nobody need live nothing need be said. */
function faultOfHomes(homes: string, mayBeNone: boolean): string | undefined {
  if (homes === '') return mayBeNone ? undefined : '没有填，请填整数'
  if (!/^\d+(\.0+)?$/.test(homes)) return `${quoted(homes)}不是整数，请只写数字，比如 320`
  return Number(homes) <= mostHomes
    ? undefined
    : `${quoted(homes)}太大了，一个网格最多 ${mostHomes} 户`
}
