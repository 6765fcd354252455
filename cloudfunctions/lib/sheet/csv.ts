import { parse } from 'csv-parse/sync'
import { AppError } from '#shared/kernel/errors.ts'
import { Grid } from './grid.ts'
import type { SheetLimits } from './limits.ts'
import { decodeText } from './text.ts'

/** In the order of preference where two would do. */
const separators = [',', '\t', ';', '，']
/** Records that are looked at to find the separator. */
const sampled = 20

/** Rows of a text file with separators. O(bytes). @throws SHEET_UNREADABLE, SHEET_TOO_LARGE */
export function readCsv(bytes: Uint8Array, limits: SheetLimits): string[][] {
  const text = decodeText(bytes).replace(/\r\n?/g, '\n')
  const grid = new Grid(limits)
  records(text, separatorOf(text)).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      grid.put(row, column, unwrapped(cell))
    })
  })
  return grid.toRows()
}

function records(text: string, delimiter: string, to?: number): string[][] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      ...(to !== undefined && { to }),
    })
  } catch {
    throw new AppError('SHEET_UNREADABLE')
  }
}

/** The one that cuts most records into the same number of cells: a comma inside some addresses does not. */
export function separatorOf(text: string): string {
  const scored = separators.map((separator) => ({ separator, score: agreement(text, separator) }))
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator
}

function agreement(text: string, separator: string): number {
  const times = new Map<number, number>()
  for (const { length } of attempted(text, separator))
    if (length > 1) times.set(length, (times.get(length) ?? 0) + 1)
  return Math.max(0, ...times.values())
}

/** With the wrong separator quotes may stand in the wrong places: that one is simply not it. */
function attempted(text: string, separator: string): string[][] {
  try {
    return records(text, separator, sampled)
  } catch {
    return []
  }
}

/** Other programs write `="0012"` so that Excel keeps the zeros; the person sees 0012. */
const unwrapped = (cell: string) => /^="([^"]*)"$/.exec(cell)?.[1] ?? cell
