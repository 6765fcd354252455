import { sha256 } from '#functions/lib/sha256.ts'
import { kangcui } from '#functions/local/demo/places.ts'
import { begunDay, boundTo, closedDay, dayHeadOf, withBound } from '#shared/domain/record/bind.ts'
import { canonicalLine, dayHeadId, lineId } from '#shared/domain/record/canonical.ts'
import type { RecordDay, RecordDayHead } from '#shared/domain/record/day.ts'
import type { DayFault, LineFault } from '#shared/domain/record/faults.ts'
import type { RecordHead } from '#shared/domain/record/head.ts'
import { lineKindNames } from '#shared/domain/record/kinds.ts'
import type { RecordLine } from '#shared/domain/record/line.ts'
import type { Pages } from '#shared/domain/record/pages.ts'
import { type RecordSource, verifyRecord } from '#shared/domain/record/verify.ts'
import { type DaysSource, verifyDays } from '#shared/domain/record/verify-days.ts'
import { genesis } from '#shared/kernel/hash-chain.ts'
import { addDays } from '#shared/kernel/time.ts'
import { at } from './shanghai.ts'

/** All that is kept of records, as plain rows: what an operator with the database holds in hand. */
export type Kept = {
  lines: RecordLine[]
  heads: RecordHead[]
  days: RecordDay[]
  dayHeads: RecordDayHead[]
}

export const councilOf = (index: number) => String(index + 1).padStart(24, '0')
export const firstDay = '2026-11-01'

/** Records as they grow: on each day so many lines of each council; all days but the last `open` ones are closed. */
export function grown(plan: readonly (readonly number[])[], open = 1): Kept {
  const kept: Kept = { lines: [], heads: [], days: [], dayHeads: [] }
  for (const [index, counts] of plan.entries()) {
    const day = addDays(firstDay, index)
    for (const [council, count] of counts.entries())
      for (let line = 0; line < count; line++) write(kept, councilOf(council), day)
    if (index < plan.length - open) close(kept, day)
  }
  return kept
}

/** A line whose hash is right. */
export const hashed = (line: RecordLine): RecordLine => ({
  ...line,
  hash: sha256(canonicalLine(line)),
})

function write(kept: Kept, councilId: string, day: string): void {
  const head = kept.heads.find(({ id }) => id === councilId)
  const no = (head?.no ?? 0) + 1
  const kind = lineKindNames[no % lineKindNames.length] ?? 'founded'
  const line = hashed({
    ...{ id: lineId(councilId, no), councilId, area: kangcui, no, kind, aboutId: `about-${no}` },
    ...{ at: at(`${day} 10:00`), facts: { seat: `第${no}席`, term: '2026' }, by: '秘书处' },
    ...{ previous: head?.hash ?? genesis, hash: '', version: 0 },
  })
  kept.lines.push(line)
  const moved = { no, hash: line.hash, at: line.at, waits: true, waitsFrom: head?.waitsFrom ?? day }
  if (head) Object.assign(head, moved)
  else kept.heads.push({ ...moved, id: councilId, area: kangcui, bound: 0, version: 0 })
}

function close(kept: Kept, day: string): void {
  const waiting = kept.heads.filter(({ waits }) => waits)
  if (waiting.length === 0) return
  const rows = waiting
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((head) => ({ ...dayHeadOf(day, head, head), id: dayHeadId(day, head.id), version: 0 }))
  kept.dayHeads.push(...rows)
  for (const head of waiting) Object.assign(head, boundTo(head, head.no, null))
  const begun = begunDay(day, kept.days.at(-1) ?? null)
  kept.days.push(closedDay(withBound({ ...begun, version: 0 }, rows, sha256), sha256))
}

const pagesOf =
  <Row>(rows: readonly Row[], size: number): Pages<Row> =>
  async (after) => {
    const from = Number(after ?? 0)
    const items = rows.slice(from, from + size)
    return { items, next: from + size < rows.length ? String(from + size) : null }
  }

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  [...rows].sort((one, other) => (one.id < other.id ? -1 : 1))

export const sourceOf = (kept: Kept, council: string, size = 3): RecordSource => ({
  lines: pagesOf(
    byId(kept.lines.filter(({ councilId }) => councilId === council)).sort((a, b) => a.no - b.no),
    size,
  ),
  head: async () => kept.heads.find(({ id }) => id === council) ?? null,
  bound: pagesOf(byId(kept.dayHeads.filter(({ councilId }) => councilId === council)), size),
})

export const daysOf = (kept: Kept, size = 3): DaysSource => ({
  days: pagesOf(byId(kept.days), size),
  bound: pagesOf(byId(kept.dayHeads), size),
  latest: async () => byId(kept.days).at(-1) ?? null,
})

export type Faults = {
  readonly days: DayFault | null
  readonly councils: ReadonlyMap<string, LineFault>
}

/** What is wrong first with the days, and with each council. */
export async function faultsOf(kept: Kept): Promise<Faults> {
  const ids = [...kept.lines, ...kept.dayHeads].map(({ councilId }) => councilId)
  const councils = new Map<string, LineFault>()
  for (const councilId of new Set([...ids, ...kept.heads.map(({ id }) => id)])) {
    const { fault } = await verifyRecord(sourceOf(kept, councilId), { councilId, sha256 })
    if (fault) councils.set(councilId, fault)
  }
  return { days: (await verifyDays(daysOf(kept), { sha256 })).fault, councils }
}
