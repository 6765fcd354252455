import * as z from 'zod'
import { lineFields } from '../domain/shop/import-columns.ts'
import { ShopText } from '../domain/shop/shop.ts'
import { Id, line } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

/** Of the file in base64: a call carries less than 100 kB. */
const longestFile = 88_000
const tooLong = '文件太大，最多 64 KB，请删去图片和用不到的行列，或分几次导入'

const SheetInput = z.strictObject({
  councilId: Id.meta({ title: '理事会' }),
  name: line('文件名', 100),
  file: z
    .string()
    .min(1)
    .refine((text) => text.length <= longestFile, { error: tooLong, abort: true })
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
    .meta({ title: '文件' }),
})

const Column = z.object({ letter: z.string(), title: z.string(), as: z.enum(lineFields) })

const Problem = z.object({
  row: z.int().nullable().meta({ description: 'As a spreadsheet counts; null: the whole table' }),
  letter: z.string().nullable(),
  text: z.string(),
})

const Preview = z.object({
  columns: z.array(Column),
  unread: z.array(z.string()).meta({ description: 'Titles of columns that were not read' }),
  lines: z.array(ShopText.extend({ row: z.int() })),
  skipped: z.array(z.int()).meta({ description: 'Rows that are no shop: sums, remarks' }),
  problems: z.array(Problem),
})

const refusals = [
  'OUT_OF_REACH',
  'NO_COVENANT',
  'COUNCIL_NOT_STANDING',
  'SHEET_UNREADABLE',
  'SHEET_OLD_FORMAT',
  'SHEET_TOO_LARGE',
  'SHEET_EMPTY',
] as const

export const shopImportActions = {
  'shop.template': {
    summary: '下载商户名册的空白表格',
    kind: 'query',
    roles: ['secretary'],
    reach: 'post',
    input: z.strictObject({}),
    output: z.object({ name: z.string(), mime: z.string(), data: z.string() }),
    errors: [],
  },
  'shop.preview': {
    summary: '导入前先看一遍：读到哪些店，哪里要改',
    kind: 'query',
    roles: ['secretary'],
    reach: 'post',
    input: SheetInput,
    output: Preview,
    errors: refusals,
  },
  'shop.import': {
    summary: '从表格导入商户名册，要么全部登记，要么一家不记',
    kind: 'command',
    roles: ['secretary'],
    reach: 'post',
    input: SheetInput,
    output: z.object({ registered: z.int() }),
    errors: [...refusals, 'REGISTER_HAS_ERRORS'],
  },
} as const satisfies Record<string, ActionSpec>
