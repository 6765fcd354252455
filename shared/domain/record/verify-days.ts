import { genesis, type Sha256 } from '../../kernel/hash-chain.ts'
import { boundHead, closedHead } from './bind.ts'
import { dayHeadId } from './canonical.ts'
import type { RecordDay } from './day.ts'
import type { DayFault } from './faults.ts'
import { type Pages, type RowReader, rowByRow, standStill } from './pages.ts'
import type { SeenBound } from './verify.ts'

export type SeenDay = Omit<RecordDay, 'version'>

/** Where the chain of days is read; the first day first. */
export type DaysSource = {
  readonly days: Pages<SeenDay>
  /** What all days bound, by day and council. */
  readonly bound: Pages<SeenBound>
  readonly latest: () => Promise<SeenDay | null>
}

type Asked = {
  readonly sha256: Sha256
  readonly progress?: ((days: number) => void) | undefined
}

/** How many days agree, the last of them, and what is wrong first; null: nothing. */
export type DayVerdict = {
  readonly days: number
  readonly last: SeenDay | null
  readonly fault: DayFault | null
}

/**
 * Reckons every day again from what it bound and from the day before, and names the first that does not come out. A day that is
 * being closed is reckoned as far as it has come. The command and the phone both do it with this.
 */
export const verifyDays = (source: DaysSource, asked: Asked): Promise<DayVerdict> =>
  standStill(source.latest, () => readOnce(source, asked))

async function readOnce(source: DaysSource, { sha256, progress }: Asked): Promise<DayVerdict> {
  const days = rowByRow(source.days)
  const bound = rowByRow(source.bound)
  let [count, last]: [number, SeenDay | null] = [0, null]
  for (let day = await days.peek(); day; day = await days.peek()) {
    const fault = await dayFault({ day, before: last, bound, sha256 })
    if (fault) return { days: count, last, fault }
    last = day
    count += 1
    progress?.(count)
    days.skip()
  }
  const left = await bound.peek()
  return { days: count, last, fault: left && { what: 'dayMissing', day: dayIn(left) } }
}

/** The day under which a row is kept, whatever it says itself. */
const dayIn = ({ id }: SeenBound) => id.slice(0, '2026-01-01'.length)

type One = {
  readonly day: SeenDay
  readonly before: SeenDay | null
  readonly bound: RowReader<SeenBound>
  readonly sha256: Sha256
}

/** Reads a day's rows off the stream and compares what they come to. */
async function dayFault({ day, before, bound, sha256 }: One): Promise<DayFault | null> {
  const first = await bound.peek()
  if (first && dayIn(first) < day.id) return { what: 'dayMissing', day: dayIn(first) }
  if (day.previousDay !== (before?.id ?? null) || day.previous !== (before?.head ?? genesis))
    return { what: 'dayPrevious', day: day.id }
  const sum = { councils: 0, lines: 0, lastCouncil: '', head: day.previous }
  for (let row = await bound.peek(); row && dayIn(row) === day.id; row = await bound.peek()) {
    if (row.id !== dayHeadId(row.day, row.councilId)) return { what: 'dayHead', day: day.id }
    sum.councils += 1
    sum.lines += row.lines
    sum.lastCouncil = row.councilId
    sum.head = boundHead(sum.head, row, sha256)
    bound.skip()
  }
  return outcome(day, sum, sha256)
}

type Sum = Pick<SeenDay, 'councils' | 'lines' | 'lastCouncil' | 'head'>

function outcome(day: SeenDay, sum: Sum, sha256: Sha256): DayFault | null {
  const counted =
    sum.councils > 0 &&
    sum.councils === day.councils &&
    sum.lines === day.lines &&
    sum.lastCouncil === day.lastCouncil
  if (!counted) return { what: 'dayCount', day: day.id }
  const head = day.closed ? closedHead(sum.head, day, sha256) : sum.head
  return head === day.head ? null : { what: 'dayHead', day: day.id }
}
