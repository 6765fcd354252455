/** Rows a page at a time, as a query or a store gives them; `null` asks for the first. */
export type Pages<Row> = (
  after: string | null,
) => Promise<{ readonly items: readonly Row[]; readonly next: string | null }>

/** Pages as rows one after another; no more than a page is held. */
export type RowReader<Row> = {
  /** The row that comes next, without going on; null: there is none. */
  readonly peek: () => Promise<Row | null>
  /** Goes on after it. */
  readonly skip: () => void
}

export function rowByRow<Row>(pages: Pages<Row>): RowReader<Row> {
  let items: readonly Row[] = []
  let place = 0
  let next: string | null | undefined
  const peek = async () => {
    while (place >= items.length && next !== null) {
      const page = await pages(next ?? null)
      items = page.items
      next = page.next
      place = 0
    }
    return items[place] ?? null
  }
  return {
    peek,
    skip: () => {
      place += 1
    },
  }
}

/** All rows there are; for sets whose size the domain bounds. */
export async function allOf<Row>(pages: Pages<Row>): Promise<Row[]> {
  const reader = rowByRow(pages)
  const rows: Row[] = []
  for (let row = await reader.peek(); row; row = await reader.peek()) {
    rows.push(row)
    reader.skip()
  }
  return rows
}

const mostRuns = 5

/** Reads something again that moved while it was read; what stands still and is wrong, is wrong. */
export async function standStill<Verdict extends { readonly fault: unknown }>(
  mark: () => Promise<unknown>,
  read: () => Promise<Verdict>,
): Promise<Verdict> {
  for (let run = 1; ; run++) {
    const before = JSON.stringify(await mark())
    const verdict = await read()
    if (verdict.fault === null || run === mostRuns) return verdict
    if (JSON.stringify(await mark()) === before) return verdict
  }
}
