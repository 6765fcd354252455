import { tidyCode } from '../../kernel/tidy.ts'
import { type LineField, lineFields } from './import-columns.ts'

/** How sums, remarks and signatures under a table begin. */
const remark = /^(合计|总计|小计|共计|总数|备注|说明|注[:：]|填表|制表|填报|审核|经办|联系人[:：])/
/** In our own template; people leave it where it is. */
const example = /^[（(]?示例/

/**
 * Whether a row is no shop: a sum or a remark under the table, a heading merged across it, its titles printed again on
 * the next page, the template's example, or nothing in any column that is read.
 */
export function isNoShop(
  said: Readonly<Record<LineField, string>>,
  titleOf: (field: LineField) => string,
): boolean {
  const texts = lineFields.map((field) => said[field])
  const full = texts.filter((text) => text !== '')
  if (full.length === 0 || full.some((text) => example.test(text))) return true
  if (lineFields.every((field) => tidyCode(said[field]) === tidyCode(titleOf(field)))) return true
  const whole = full.length === texts.length
  if (whole) return new Set(full.map(tidyCode)).size === 1
  return full.some((text) => remark.test(text))
}
