/** The clock of the people of the demo city: shows a day of the past while that is being told, then the real one. */
export type StoryClock = {
  readonly now: () => Date
  /** Sets it to an instant of the past, never later than the real one. */
  readonly tell: (at: Date) => void
  readonly comeBack: () => void
}

export function storyClock(real: () => Date): StoryClock {
  let told: Date | null = null
  return {
    now: () => told ?? real(),
    tell: (at) => {
      told = new Date(Math.min(at.getTime(), real().getTime()))
    },
    comeBack: () => {
      told = null
    },
  }
}
