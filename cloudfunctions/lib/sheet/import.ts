import { AppError } from '#shared/kernel/errors.ts'
import type { TableProblem } from '#shared/kernel/table/advice.ts'
import { readSheet, type Sheet } from './read.ts'

/** The rows of a file as a call carries it, in base64. @throws as `readSheet`, and when there are more rows than `most` */
export function rowsOf(file: string, most?: { rows: number; text: string }): Sheet['rows'] {
  const { rows } = readSheet(Buffer.from(file, 'base64'))
  if (most && rows.length > most.rows)
    throw new AppError('SHEET_TOO_LARGE', { field: 'file', message: most.text })
  return rows
}

/** A register is taken whole or not at all; `none` says so in its words. @throws REGISTER_HAS_ERRORS */
export function refuseFaulty([first, ...more]: readonly TableProblem[], none: string): void {
  if (!first) return
  const others = more.length > 0 ? `（还有 ${more.length} 处）` : ''
  throw new AppError('REGISTER_HAS_ERRORS', {
    field: 'file',
    message: `${first.text}${others}。改好再导入，${none}`,
  })
}
