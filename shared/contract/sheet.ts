import * as z from 'zod'
import { line } from '../kernel/fields.ts'

/** Of the file in base64: a call carries less than 100 kB. */
const longestFile = 88_000
const tooLong = '文件太大，最多 64 KB，请删去图片和用不到的行列，或分几次导入'

/** A spreadsheet as it is handed in, for a preview and for the import itself. */
export const sheetFields = {
  name: line('文件名', 100),
  file: z
    .string()
    .min(1)
    .refine((text) => text.length <= longestFile, { error: tooLong, abort: true })
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
    .meta({ title: '文件' }),
}

export const SheetDownload = z.object({ name: z.string(), mime: z.string(), data: z.string() })

const Problem = z.object({
  row: z.int().nullable().meta({ description: 'As a spreadsheet counts; null: the whole table' }),
  letter: z.string().nullable(),
  text: z.string(),
})

/** What was read of a file before anything is done with it. */
export const previewOf = <
  const Fields extends readonly [string, ...string[]],
  Line extends z.ZodType,
>(
  fields: Fields,
  readLine: Line,
) =>
  z.object({
    columns: z.array(z.object({ letter: z.string(), title: z.string(), as: z.enum(fields) })),
    unread: z.array(z.string()).meta({ description: 'Titles of columns that were not read' }),
    lines: z.array(readLine),
    skipped: z.array(z.int()).meta({ description: 'Rows that are no line: sums, remarks' }),
    problems: z.array(Problem),
  })

export const sheetRefusals = [
  'OUT_OF_REACH',
  'SHEET_UNREADABLE',
  'SHEET_OLD_FORMAT',
  'SHEET_TOO_LARGE',
  'SHEET_EMPTY',
] as const
