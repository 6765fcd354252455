import * as z from 'zod'
import { type GridChange, gridChanges } from '../domain/grid/change-kinds.ts'
import { gridLineFields } from '../domain/grid/columns.ts'
import { GridCode, GridText, gridFields } from '../domain/grid/grid.ts'
import { officers } from '../domain/people/circles.ts'
import type { ActionSpec } from './action.ts'
import { previewOf, SheetDownload, sheetFields, sheetRefusals } from './sheet.ts'

const changeNames = Object.keys(gridChanges) as [GridChange, ...GridChange[]]
const Counts = z.object({ added: z.int(), changed: z.int(), unchanged: z.int() })

const Line = GridText.pick({ name: true, kind: true, covers: true, homes: true }).extend({
  code: GridCode,
  row: z.int(),
  change: z.enum(changeNames),
  fields: z.array(z.enum(gridFields as [keyof GridText, ...(keyof GridText)[]])),
})

export const gridImportActions = {
  'grid.template': {
    summary: '下载网格名册的空白表格',
    kind: 'query',
    roles: officers,
    reach: 'post',
    input: z.strictObject({}),
    output: SheetDownload,
    errors: [],
  },
  'grid.preview': {
    summary: '导入前先看一遍：哪些网格是新的、哪些有改动，哪里要改',
    kind: 'query',
    roles: officers,
    reach: 'post',
    input: z.strictObject(sheetFields),
    output: previewOf(gridLineFields, Line).extend({
      counts: Counts,
      more: z.object({
        lines: z.int().meta({ description: 'Lines that are not listed here' }),
        problems: z.int().meta({ description: 'Problems that are not listed here' }),
      }),
    }),
    errors: sheetRefusals,
  },
  'grid.import': {
    summary: '从表格导入网格名册：新的登记，旧的更新，要么全部，要么一个不动',
    kind: 'command',
    roles: officers,
    reach: 'post',
    input: z.strictObject(sheetFields),
    output: Counts,
    errors: [...sheetRefusals, 'REGISTER_HAS_ERRORS'],
  },
} as const satisfies Record<string, ActionSpec>
