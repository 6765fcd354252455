import { openFile } from '../../ui/file-open'

const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands a workbook over, as a download or opened where there are no downloads. */
export const saveWorkbook = (name: string, data: string): Promise<void> =>
  openFile({ name, mime, kind: 'xlsx', data })
