import type { Column } from '#shared/kernel/table-header.ts'
import { writeSheet } from './write.ts'

const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Template<Field extends string> = {
  readonly name: string
  readonly note: string
  readonly fields: readonly Field[]
  readonly columns: Readonly<Record<Field, Column>>
  /** In characters. */
  readonly widths: Readonly<Record<Field, number>>
  /** Begins one of its cells with （示例）, so that the importer leaves it out. */
  readonly example: readonly string[]
}

/** An empty register to fill in: titles, what may be filled in, and one example. */
export async function templateFor<Field extends string>(template: Template<Field>) {
  const { name, note, fields, columns, widths, example } = template
  const titles = fields.map((field) => ({ title: columns[field].zh, width: widths[field] }))
  const bytes = await writeSheet([{ name, note, columns: titles, rows: [example] }])
  return { name: `${name}.xlsx`, mime, data: Buffer.from(bytes).toString('base64') }
}
