/** First and last day off, both Shanghai days. */
type DaysOff = readonly [from: string, to: string]

/**
 * What one yearly notice of the State Council changes in the plain week of Monday to Friday. A notice may reach back into
 * the last days of the year before (that of 2019 did), so days are written in full and hold whichever table they are in.
 */
export type CalendarYear = {
  readonly year: number
  readonly off: Readonly<Record<string, DaysOff>>
  /** Weekend days that are worked in exchange (调休上班). */
  readonly makeUpDays: readonly string[]
}
