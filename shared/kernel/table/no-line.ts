import { tidyCode } from '../tidy.ts'

/** How sums, remarks and signatures under a table begin. */
const remark = /^(合计|总计|小计|共计|总数|备注|说明|注[:：]|填表|制表|填报|审核|经办|联系人[:：])/
/** In our own templates; people leave it where it is. */
const example = /^[（(]?示例/

/** What a row says in one of the columns that are read, and the column's title. */
export type Spoken = {
  readonly said: string
  readonly title: string
  /** A line must say it. */
  readonly needed: boolean
}

/**
 * Whether a row is no line of the table: a sum or a remark under it, a heading merged across it, its titles printed
 * again on the next page, the template's example, or nothing in any column that is read.
 */
export function isNoLine(cells: readonly Spoken[]): boolean {
  const full = cells.filter(({ said }) => said !== '')
  if (full.length === 0 || full.some(({ said }) => example.test(said))) return true
  if (cells.every(({ said, title }) => tidyCode(said) === tidyCode(title))) return true
  const whole = cells.every(({ said, needed }) => said !== '' || !needed)
  if (whole) return new Set(full.map(({ said }) => tidyCode(said))).size === 1
  const telling = full.some(({ needed }) => needed) ? full.filter(({ needed }) => needed) : full
  return telling.some(({ said }) => remark.test(said))
}
