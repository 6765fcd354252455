const POLL = 4
const QUIET = 3

/** What the app has in flight: unanswered wx calls, timers about to fire, setData not yet drawn. */
export class Activity {
  private pending = 0
  private changes = 0

  /** Grows with every change a person could see. */
  get version(): number {
    return this.changes
  }

  /** Says that something a person could see has changed. */
  touch(): void {
    this.changes += 1
  }

  begin(): void {
    this.pending += 1
  }

  end(): void {
    this.pending -= 1
  }

  /** Counts `work` as unfinished until it settles. */
  track<T>(work: Promise<T>): Promise<T> {
    this.begin()
    return work.finally(() => this.end())
  }

  /** Resolves once nothing has happened for a few turns; `draw` runs at each turn. */
  async quiet(draw: () => void, limit = 10_000): Promise<void> {
    const end = Date.now() + limit
    let calm = 0
    while (calm < QUIET) {
      if (Date.now() > end) throw new Error(`not quiet after ${limit} ms: ${this.pending} pending`)
      const before = this.changes
      await sleep(POLL)
      draw()
      calm = before === this.changes && this.pending === 0 ? calm + 1 : 0
    }
  }
}

/** Resolves after `ms` milliseconds. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
