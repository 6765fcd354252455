import { gridColumns, gridLineFields } from '#shared/domain/grid/columns.ts'
import { gridKinds } from '#shared/domain/grid/kinds.ts'
import { grids } from './places.ts'
import type { Town } from './town.ts'

export type Line = {
  readonly code: string
  readonly name: string
  readonly kind: keyof typeof gridKinds
  readonly covers: string
  readonly homes: number
  readonly headPost?: string
  readonly duties?: string
}

const titles = gridLineFields.map((field) => gridColumns[field].zh)

/** A register as an office would send it, as text with commas. */
const fileOf = (lines: readonly Line[]): string => {
  const cells = lines.map((line) =>
    gridLineFields.map((field) =>
      field === 'kind' ? gridKinds[line.kind].zh : String(line[field] ?? ''),
    ),
  )
  return Buffer.from([titles, ...cells].map((row) => row.join(',')).join('\n')).toString('base64')
}

/** Hands a file in as somebody. */
export const bring = (by: ReturnType<Town['as']>, name: string, lines: readonly Line[]) =>
  by('grid.import', { name, file: fileOf(lines) })

/** 康翠's six basic grids, where its residents live: its secretary brings them before anybody can be appointed there. */
export const importHomes = (secretary: ReturnType<Town['as']>) =>
  bring(
    secretary,
    '康翠社区网格.csv',
    grids.map(({ id, name }, at) => ({
      code: id,
      name,
      kind: 'basic' as const,
      covers: `康翠里 ${at * 4 + 1} 至 ${at * 4 + 4} 号楼`,
      homes: 286 + at * 17,
      headPost: '社区党委委员',
    })),
  )
