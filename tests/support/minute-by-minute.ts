/** Working time the slow, obvious way: every minute is asked whether offices work. Knows 2025 and 2026 by a list of its own. */

const minute = 60_000
const shanghai = (at: number) => new Date(at + 8 * 60 * minute)

const freeWeekdays = new Set(
  `2025-01-01 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-02-03 2025-02-04 2025-04-04 2025-05-01 2025-05-02 2025-05-05
  2025-06-02 2025-10-01 2025-10-02 2025-10-03 2025-10-06 2025-10-07 2025-10-08 2026-01-01 2026-01-02 2026-02-16 2026-02-17
  2026-02-18 2026-02-19 2026-02-20 2026-02-23 2026-04-06 2026-05-01 2026-05-04 2026-05-05 2026-06-19 2026-09-25 2026-10-01
  2026-10-02 2026-10-05 2026-10-06 2026-10-07`.split(/\s+/),
)
const workedWeekends = new Set(
  `2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11 2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20
  2026-10-10`.split(/\s+/),
)

export function slowIsWorkday(day: string): boolean {
  const weekend = [0, 6].includes(new Date(day).getUTCDay())
  return weekend ? workedWeekends.has(day) : !freeWeekdays.has(day)
}

/** Whether the minute that begins here is worked. */
function isWorked(at: number): boolean {
  const there = shanghai(at)
  const clock = there.toISOString().slice(11, 16)
  const office = (clock >= '08:30' && clock < '12:00') || (clock >= '13:30' && clock < '18:00')
  return office && slowIsWorkday(there.toISOString().slice(0, 10))
}

/** Worked minutes from one whole minute to another. */
export function slowMinutesBetween(from: Date, to: Date): number {
  let count = 0
  for (let at = from.getTime(); at < to.getTime(); at += minute) if (isWorked(at)) count++
  return count
}

/** The end of the n-th worked minute from here. */
export function slowAddMinutes(from: Date, minutes: number): Date {
  let at = from.getTime()
  for (let left = minutes; left > 0; at += minute) if (isWorked(at)) left--
  return new Date(at)
}
