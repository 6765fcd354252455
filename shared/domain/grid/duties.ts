import { tidyText } from '../../kernel/tidy.ts'
import type { Grid } from './grid.ts'
import { gridKinds } from './kinds.ts'

/** `1.`, `（2）`, `③` and dots in front of what is listed. */
const bullet = /^(?:[（(]?\d{1,2}[.、．)）]|[①-⑳]|[·•—-])\s*/

/** Lines as people list them in one cell: each by itself, without numbers; what is said twice once. */
export const dutyLines = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n；;]/)
      .map((one) => tidyText(one).replace(bullet, '').trim())
      .filter((one) => one !== ''),
  ),
]

/** What is done in a grid: its own duties, or else those of its kind. */
export function dutiesOf({ kind, duties }: Pick<Grid, 'kind' | 'duties'>): readonly string[] {
  const own = dutyLines(duties)
  return own.length > 0 ? own : gridKinds[kind].duties
}
