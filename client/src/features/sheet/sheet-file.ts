import { FileTooLarge, type PickedFile, pickFile } from '../../ui/file-pick'

export type SheetFile = PickedFile

/** Of the file itself; a call carries less than 100 kB, and base64 makes it a third longer. */
export const largestSheet = 64 * 1024
const kinds = ['xlsx', 'csv', 'txt', 'xls']

export { FileTooLarge as SheetTooLarge }

/** Asks for a spreadsheet; undefined when the person thought better of it. @throws SheetTooLarge */
export const pickSheet = (): Promise<SheetFile | undefined> =>
  pickFile({ kinds, largest: largestSheet })
