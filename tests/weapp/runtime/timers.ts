import type { Bag, Phone } from './phone.ts'

/** A timer due within this many milliseconds is waited for by `settle()`. */
const SOON = 50

type Callback = (...args: unknown[]) => unknown

/** The app's timers: guarded, waited for when due soon, and stopped with the app. */
export class Timers {
  private readonly live = new Map<NodeJS.Timeout, boolean>()

  constructor(private readonly phone: Phone) {}

  globals(): Bag {
    return {
      setTimeout: (code: Callback, ms = 0, ...args: unknown[]) => this.once(code, ms, args),
      setInterval: (code: Callback, ms = 0, ...args: unknown[]) => this.again(code, ms, args),
      clearTimeout: (id: NodeJS.Timeout) => this.clear(id),
      clearInterval: (id: NodeJS.Timeout) => this.clear(id),
    }
  }

  later(code: () => unknown): void {
    this.once(code, 0, [])
  }

  stop(): void {
    for (const id of [...this.live.keys()]) this.clear(id)
  }

  private once(code: Callback, ms: number, args: unknown[]): NodeJS.Timeout {
    const soon = !(ms > SOON)
    if (soon) this.phone.activity.begin()
    const id = setTimeout(() => {
      this.phone.faults.guard(() => code(...args))
      this.clear(id)
    }, ms)
    this.live.set(id, soon)
    return id
  }

  private again(code: Callback, ms: number, args: unknown[]): NodeJS.Timeout {
    const id = setInterval(() => this.phone.faults.guard(() => code(...args)), ms)
    this.live.set(id, false)
    return id
  }

  private clear(id: NodeJS.Timeout): void {
    if (this.live.get(id)) this.phone.activity.end()
    this.live.delete(id)
    clearTimeout(id)
  }
}
