import { AppError } from '#shared/kernel/errors.ts'
import { columnName } from '#shared/kernel/table-header.ts'
import type { SheetLimits } from './limits.ts'

/** From the first cell to the last, both inside; counted from 0. */
export type Range = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/**
 * Takes cells as they are read and gives a rectangle of strings that ends with the last cell that says something.
 * Cells with nothing in them cost nothing: WPS formats a million empty rows.
 * @throws SHEET_TOO_LARGE at the first cell beyond a limit
 */
export class Grid {
  private readonly rows: string[][] = []
  private width = 0

  constructor(private readonly limits: SheetLimits) {}

  put(row: number, column: number, said: string): void {
    const text = readable(said)
    if (!text.trim()) return
    this.check(row, column, text)
    while (this.rows.length <= row) this.rows.push([])
    this.width = Math.max(this.width, column + 1)
    const cells = this.rows[row]
    if (cells) cells[column] = text
  }

  /**
   * Says a merged cell's text in all its cells, within what the sheet holds anyway.
   * @throws SHEET_UNREADABLE when the ranges lie over one another: honest ones never do, others could cost hours
   */
  fill(ranges: readonly Range[]): void {
    let left = this.rows.length * this.width
    for (const range of ranges) {
      const bottom = Math.min(range.bottom, this.rows.length - 1)
      const right = Math.min(range.right, this.width - 1)
      left -= Math.max(0, bottom - range.top + 1) * Math.max(0, right - range.left + 1)
      if (left < 0) throw new AppError('SHEET_UNREADABLE')
      this.spread({ ...range, bottom, right })
    }
  }

  toRows(): string[][] {
    return this.rows.map((cells) => Array.from({ length: this.width }, (_, at) => cells[at] ?? ''))
  }

  private spread({ top, left, bottom, right }: Range): void {
    const text = this.rows[top]?.[left]
    if (text === undefined) return
    for (const cells of this.rows.slice(top, bottom + 1)) {
      for (let column = left; column <= right; column++) cells[column] ??= text
    }
  }

  private check(row: number, column: number, text: string): void {
    const { rows, columns, cell } = this.limits
    if (row >= rows) throw new AppError('SHEET_TOO_LARGE')
    if (column >= columns) throw tooLarge(`表格太宽，一次最多 ${columns} 列，请删去用不到的列`)
    if (text.length > cell)
      throw tooLarge(
        `第 ${row + 1} 行 ${columnName(column)} 列的内容太长，一格最多 ${cell} 个字，请精简后再试`,
      )
  }
}

export const tooLarge = (message: string) => new AppError('SHEET_TOO_LARGE', { message })

const readable = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
