import type { Column } from '../table-header.ts'
import type { Fault, TableProblem } from './advice.ts'

export type Said<Field extends string> = Readonly<Record<Field, string>>

/** How a table of one kind is read: what its columns are called, and what each line must and may say. */
export type TableRules<Key extends string, Field extends Key, Line> = {
  readonly columns: Readonly<Record<Key, Column>>
  /** What a line may say, in the order of the template. */
  readonly fields: readonly Field[]
  /** A column that stands for another where a table has no other. */
  readonly standIns?: Readonly<Partial<Record<Field, Key>>>
  /** The field that no two lines of a table share. */
  readonly key: Field
  readonly tidy: (field: Field, cell: string) => string
  /** The line, or what to mend in it; `has` tells whether the table has such a column at all. */
  readonly read: (said: Said<Field>, has: (field: Field) => boolean) => ReadSaid<Field, Line>
  /** What is said of a table with titles and nothing under them. */
  readonly nothing: string
}

export type ReadSaid<Field extends string, Line> =
  | { readonly line: Line }
  | { readonly faults: readonly Fault<Field>[] }

export type ReadColumn<Field extends string = string> = {
  readonly letter: string
  readonly title: string
  readonly as: Field
}

export type TableReading<Field extends string, Line> = {
  readonly columns: ReadColumn<Field>[]
  /** Titles of columns that were not read. */
  readonly unread: string[]
  /** Lines without fault, each with its row. */
  readonly lines: (Line & { readonly row: number })[]
  /** Rows that say something and are no line: sums, remarks, the example. */
  readonly skipped: number[]
  readonly problems: TableProblem[]
}

/** What has a stand-in is needed, though its own column is not. */
export const isNeeded = <Key extends string, Field extends Key>(
  { columns, standIns }: Pick<TableRules<Key, Field, unknown>, 'columns' | 'standIns'>,
  field: Field,
): boolean => columns[field].required || standIns?.[field] !== undefined
