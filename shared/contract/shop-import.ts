import * as z from 'zod'
import { lineFields } from '../domain/shop/import-columns.ts'
import { ShopText } from '../domain/shop/shop.ts'
import { Id } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'
import { previewOf, SheetDownload, sheetFields, sheetRefusals } from './sheet.ts'

const SheetInput = z.strictObject({ councilId: Id.meta({ title: '理事会' }), ...sheetFields })

export const shopImportActions = {
  'shop.template': {
    summary: '下载商户名册的空白表格',
    kind: 'query',
    roles: ['secretary'],
    reach: 'post',
    input: z.strictObject({}),
    output: SheetDownload,
    errors: [],
  },
  'shop.preview': {
    summary: '导入前先看一遍：读到哪些店，哪里要改',
    kind: 'query',
    roles: ['secretary'],
    reach: 'post',
    input: SheetInput,
    output: previewOf(lineFields, ShopText.extend({ row: z.int() })),
    errors: sheetRefusals,
  },
  'shop.import': {
    summary: '从表格导入商户名册，要么全部登记，要么一家不记',
    kind: 'command',
    roles: ['secretary'],
    reach: 'post',
    input: SheetInput,
    output: z.object({ registered: z.int() }),
    errors: [...sheetRefusals, 'REGISTER_HAS_ERRORS'],
  },
} as const satisfies Record<string, ActionSpec>
