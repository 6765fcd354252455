import { after, genesis, type Sha256 } from '../../kernel/hash-chain.ts'
import { dayOf } from '../../kernel/time.ts'
import { canonicalDay, canonicalDayHead, type DayHeadText, type DayText } from './canonical.ts'
import type { RecordDay } from './day.ts'
import type { RecordHead } from './head.ts'
import type { RecordLine } from './line.ts'

/** A day on which nothing is bound yet; it goes on from the last day that was closed. */
export function begunDay(day: string, latest: RecordDay | null): RecordDay {
  const previous = latest?.head ?? genesis
  const counts = { councils: 0, lines: 0, lastCouncil: '', closed: false }
  return {
    id: day,
    previousDay: latest?.id ?? null,
    previous,
    head: previous,
    ...counts,
    version: -1,
  }
}

/** The head after one more council. */
export const boundHead = (head: string, bound: DayHeadText, sha256: Sha256): string =>
  after(head, canonicalDayHead(bound), sha256)

/** The head of a day that takes nothing more. */
export const closedHead = (head: string, day: DayText, sha256: Sha256): string =>
  after(head, canonicalDay(day), sha256)

/** A day with some more councils, in the order of their ids. */
export const withBound = (
  day: RecordDay,
  bound: readonly DayHeadText[],
  sha256: Sha256,
): RecordDay => ({
  ...day,
  head: bound.reduce((head, one) => boundHead(head, one, sha256), day.head),
  councils: day.councils + bound.length,
  lines: bound.reduce((sum, { lines }) => sum + lines, day.lines),
  lastCouncil: bound.at(-1)?.councilId ?? day.lastCouncil,
})

export const closedDay = (day: RecordDay, sha256: Sha256): RecordDay => ({
  ...day,
  head: closedHead(day.head, day, sha256),
  closed: true,
})

type Last = Pick<RecordLine, 'no' | 'hash'>

/** What a day binds of a council: its last line that is not later than the day. */
export const dayHeadOf = (day: string, head: RecordHead, last: Last): DayHeadText => ({
  ...{ day, councilId: head.id, area: head.area },
  ...{ no: last.no, hash: last.hash, lines: last.no - head.bound },
})

/** A council's head once a day has bound it as far as `no`; `nextAt` is when the first line after that was written. */
export const boundTo = (head: RecordHead, no: number, nextAt: Date | null): RecordHead => ({
  ...head,
  bound: no,
  waits: nextAt !== null,
  waitsFrom: nextAt && dayOf(nextAt),
})
