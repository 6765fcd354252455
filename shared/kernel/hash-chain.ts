import { addDays, dayOf } from './time.ts'

/** SHA-256 of a text, in hex. */
export type Sha256 = (text: string) => string

/** What the first link of a chain goes on from. */
export const genesis = '0'.repeat(64)

/** The hash after one more link. */
export const after = (head: string, leaf: string, sha256: Sha256) => sha256(head + leaf)

/** A day is closed so many minutes after it is over: what was on its way at midnight has arrived by then. */
const graceMinutes = 10

/** The last day that is over for good. */
export const lastOver = (now: Date) =>
  addDays(dayOf(new Date(now.getTime() - graceMinutes * 60_000)), -1)

type Waiting = {
  /** The earliest day of which something waits. */
  readonly oldest: string
  /** The last day that was closed. */
  readonly latest: string | null
  readonly now: Date
}

/** The day that is closed next; null: not over yet. What came too late for its own day goes into the next one. */
export function dayToLink({ oldest, latest, now }: Waiting): string | null {
  const first = latest === null ? oldest : addDays(latest, 1)
  const day = oldest > first ? oldest : first
  return day <= lastOver(now) ? day : null
}
