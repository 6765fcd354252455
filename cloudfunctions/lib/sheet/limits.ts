/** How much of somebody's file is taken in before it is refused. */
export type SheetLimits = {
  /** Of the file as it comes. */
  readonly bytes: number
  /** Of all parts that are unpacked from it, together. */
  readonly inflated: number
  readonly rows: number
  readonly columns: number
  /** Characters in one cell. */
  readonly cell: number
}

/** A command carries less than 100 kB, and base64 makes a file a third longer. */
export const sheetLimits: SheetLimits = {
  bytes: 64 * 1024,
  inflated: 16_000_000,
  rows: 2000,
  columns: 50,
  cell: 500,
}
