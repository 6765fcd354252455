import { genesis, type Sha256 } from '../../kernel/hash-chain.ts'
import { dayOf } from '../../kernel/time.ts'
import { canonicalLine, type LineText, lineId } from './canonical.ts'
import type { RecordDayHead } from './day.ts'
import type { LineFault } from './faults.ts'
import type { RecordHead } from './head.ts'
import { allOf, type Pages, rowByRow, standStill } from './pages.ts'

export type SeenLine = LineText & { readonly id: string; readonly hash: string }
export type SeenHead = Omit<RecordHead, 'version' | 'at'> & { readonly at: Date | string }
export type SeenBound = Omit<RecordDayHead, 'version'>

/** Where a council's record is read: a database, or the pages that a phone is given. */
export type RecordSource = {
  /** Its lines, the first first. */
  readonly lines: Pages<SeenLine>
  readonly head: () => Promise<SeenHead | null>
  /** What days bound of it, the first day first; one row a day at most. */
  readonly bound: Pages<SeenBound>
}

type Asked = {
  readonly councilId: string
  readonly sha256: Sha256
  /** Told after each line how many agree so far. */
  readonly progress?: ((lines: number) => void) | undefined
}

/** How far all agrees, and what is wrong first; null: nothing. */
export type LineVerdict = {
  readonly lines: number
  readonly hash: string
  readonly fault: LineFault | null
}

/**
 * Reckons a council's whole record again, page by page, and names the first broken link: its lines, its head, and what days have
 * bound of it. A record that grows meanwhile is read again. The command and the phone both do it with this.
 */
export const verifyRecord = (source: RecordSource, asked: Asked): Promise<LineVerdict> =>
  standStill(source.head, () => readOnce(source, asked))

type Walk = {
  /** Of the last line that agreed. */
  no: number
  hash: string
  area: string
  at: Date | string | null
  /** The day of the first line that no day has bound. */
  waitsFrom: string | null
}

async function readOnce(source: RecordSource, asked: Asked): Promise<LineVerdict> {
  const head = await source.head()
  const rows = await allOf(source.bound)
  const bounds = new Map(rows.map((row) => [row.no, row]))
  const last = rows.at(-1)?.no ?? 0
  const walk: Walk = { no: 0, hash: genesis, area: '', at: null, waitsFrom: null }
  const verdict = (fault: LineFault | null) => ({ lines: walk.no, hash: walk.hash, fault })
  const reader = rowByRow(source.lines)
  for (let line = await reader.peek(); line; line = await reader.peek()) {
    const fault = lineFault(walk, line, asked) ?? boundFault(line, bounds.get(line.no))
    if (fault) return verdict(fault)
    go(walk, line, last)
    asked.progress?.(walk.no)
    reader.skip()
  }
  return verdict(endFault(walk, { head, last, asked }) ?? orderFault(rows))
}

function go(walk: Walk, line: SeenLine, lastBound: number): void {
  walk.no = line.no
  walk.hash = line.hash
  walk.area = line.area
  walk.at = line.at
  if (line.no > lastBound) walk.waitsFrom ??= dayOf(line.at)
}

const fault = (what: LineFault['what'], no: number, day: string | null = null): LineFault => ({
  what,
  no,
  day,
})

function lineFault(walk: Walk, line: SeenLine, { councilId, sha256 }: Asked): LineFault | null {
  const no = walk.no + 1
  if (line.no > no) return fault('missing', no)
  if (line.no !== no) return fault('doubled', line.no)
  if (line.id !== lineId(councilId, no) || line.hash !== hashOf(line, sha256))
    return fault('altered', no)
  return line.previous === walk.hash ? null : fault('previous', no)
}

/** null: what stands there is no line at all. */
function hashOf(line: SeenLine, sha256: Sha256): string | null {
  try {
    return sha256(canonicalLine(line))
  } catch {
    return null
  }
}

function boundFault(line: SeenLine, row: SeenBound | undefined): LineFault | null {
  if (!row) return null
  const same =
    row.hash === line.hash &&
    row.area === line.area &&
    row.councilId === line.councilId &&
    dayOf(line.at) <= row.day
  return same ? null : fault('bound', line.no, row.day)
}

type End = { readonly head: SeenHead | null; readonly last: number; readonly asked: Asked }

/** After the last line: whether there should be more, and whether the head is that line's. */
function endFault(walk: Walk, { head, last, asked }: End): LineFault | null {
  const cut = head !== null && head.no > walk.no && head.hash !== walk.hash
  if (cut || last > walk.no) return fault('missing', walk.no + 1)
  if (walk.no === 0) return head ? fault('head', 0) : null
  const same =
    head !== null &&
    head.id === asked.councilId &&
    head.area === walk.area &&
    head.no === walk.no &&
    head.hash === walk.hash &&
    sameInstant(head.at, walk.at) &&
    head.bound === last &&
    head.waits === last < walk.no &&
    head.waitsFrom === walk.waitsFrom
  return same ? null : fault('head', walk.no)
}

const sameInstant = (one: Date | string, other: Date | string | null) =>
  other !== null && new Date(one).getTime() === new Date(other).getTime()

/** Each day goes on where the one before it ended. */
function orderFault(rows: readonly SeenBound[]): LineFault | null {
  const wrong = rows.find(({ no, lines }, index) => no - lines !== (rows[index - 1]?.no ?? 0))
  return wrong ? fault('bound', wrong.no, wrong.day) : null
}
