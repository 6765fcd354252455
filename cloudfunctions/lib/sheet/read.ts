import { AppError } from '#shared/kernel/errors.ts'
import { readCsv } from './csv.ts'
import { tooLarge } from './grid.ts'
import { type SheetLimits, sheetLimits } from './limits.ts'
import { readXlsx } from './xlsx.ts'

/** What a person sees in a table: rows of equal length, '' where there is nothing, none at the end. */
export type Sheet = { readonly rows: readonly (readonly string[])[] }

const zipMagic = [0x50, 0x4b, 0x03, 0x04]
/** Of OLE containers: Excel 97's own format, and xlsx under a password. */
const oleMagic = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * Reads the file of a table as an office sends it: xlsx, or text with separators in whatever encoding.
 * Of a workbook it reads the first visible sheet that says something.
 * @throws SHEET_UNREADABLE, SHEET_OLD_FORMAT, SHEET_TOO_LARGE, SHEET_EMPTY
 */
export function readSheet(bytes: Uint8Array, limits: SheetLimits = sheetLimits): Sheet {
  if (bytes.length > limits.bytes)
    throw tooLarge('文件太大，请删去图片和用不到的行列，或分几次导入')
  const rows = readRows(bytes, limits)
  if (rows.length === 0) throw new AppError('SHEET_EMPTY')
  return { rows }
}

function readRows(bytes: Uint8Array, limits: SheetLimits): string[][] {
  if (startsWith(bytes, zipMagic)) return readXlsx(bytes, limits)
  if (startsWith(bytes, oleMagic)) throw oleRefusal(bytes)
  return readCsv(bytes, limits)
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]) =>
  magic.every((byte, at) => bytes[at] === byte)

function oleRefusal(bytes: Uint8Array): AppError {
  const locked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
  return locked
    ? new AppError('SHEET_UNREADABLE', { message: '这个文件设了密码，请先去掉密码再上传' })
    : new AppError('SHEET_OLD_FORMAT')
}
