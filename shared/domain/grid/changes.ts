import type { GridChange } from './change-kinds.ts'
import { gridColumns } from './columns.ts'
import { dutyLines } from './duties.ts'
import { type Grid, type GridText, gridFields } from './grid.ts'
import type { GridLine } from './import.ts'
import { gridKinds } from './kinds.ts'

/** A line's text over what the register says; what the line does not say stays, or is empty for a new grid. */
export const textOf = ({ code: _, ...line }: GridLine, kept?: GridText): GridText => ({
  headPost: kept?.headPost ?? '',
  duties: kept?.duties ?? '',
  ...picked(line),
})

/** Whoever read the line may have added to it where it stood. */
const picked = (line: Omit<GridLine, 'code'>): Omit<GridLine, 'code'> =>
  Object.fromEntries(
    gridFields.flatMap((field) => (line[field] === undefined ? [] : [[field, line[field]]])),
  ) as Omit<GridLine, 'code'>

/** The fields in which two texts differ. */
export const changedFields = (before: GridText, after: GridText): (keyof GridText)[] =>
  gridFields.filter((field) => before[field] !== after[field])

export function changeOf(line: GridLine, kept: Grid | undefined): GridChange {
  if (!kept) return 'added'
  return changedFields(kept, textOf(line, kept)).length > 0 ? 'changed' : 'unchanged'
}

/** What was changed, for the grid's timeline: `户数：300 → 320`. */
export const amendmentText = (before: GridText, after: GridText): string =>
  changedFields(before, after)
    .map((field) => `${gridColumns[field].zh}：${said(before, field)} → ${said(after, field)}`)
    .join('；')

function said(text: GridText, field: keyof GridText): string {
  if (field === 'kind') return gridKinds[text.kind].zh
  if (field === 'duties') return dutyLines(text.duties).join('、') || '按类型'
  return String(text[field]) || '没有写'
}
