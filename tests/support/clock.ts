const hour = 60 * 60 * 1000

/** A clock that stands still until a test moves it. */
export type Clock = {
  readonly now: () => Date
  readonly set: (at: Date) => void
  readonly pass: (time: { readonly hours?: number; readonly days?: number }) => void
}

/**
 * Ten in the morning, Shanghai time, on the 15th of next month: far from any border of day or month, and not in the
 * past, where the database would sweep away the memory of requests.
 */
export function steadyClock(today = new Date()): Clock {
  let at = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 15, 2))
  return {
    now: () => at,
    set: (then) => {
      at = then
    },
    pass: ({ hours = 0, days = 0 }) => {
      at = new Date(at.getTime() + (hours + days * 24) * hour)
    },
  }
}
