import { gridColumns, gridLineFields } from '#shared/domain/grid/columns.ts'
import { csv } from './sheets.ts'

const titles = gridLineFields.map((field) => gridColumns[field].zh)

/** A register of grids as a text file, in base64; each line in the order of the template. */
export const gridFile = (...lines: readonly (readonly (string | number)[])[]): string =>
  csv([titles, ...lines].map((line) => line.join(',')).join('\n'))

/** One line for a grid of this code. */
export const gridLine = (
  code: string,
  more: { name?: string; kind?: string; homes?: number } = {},
) => [
  code,
  more.name ?? `${code} 网格`,
  more.kind ?? '基本类',
  '1 至 4 号楼',
  more.homes ?? 100,
  '',
  '',
]
