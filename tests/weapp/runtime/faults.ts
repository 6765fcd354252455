/** What the app threw, from wherever: event handlers, life cycles, timers, rejected promises, broken templates. */
export class Faults {
  readonly list: Error[] = []

  add(problem: unknown): void {
    this.list.push(asError(problem))
  }

  /** Runs the app's code; what it throws, now or later, is kept. */
  guard(code: () => unknown): unknown {
    try {
      const result = code()
      if (isThenable(result)) result.then(undefined, (problem) => this.add(problem))
      return result
    } catch (problem) {
      this.add(problem)
      return undefined
    }
  }

  /** Throws the first fault; the others stand in its `cause`. The list starts anew. */
  raise(): void {
    const [first, ...rest] = this.list.splice(0)
    if (!first) return
    if (rest.length > 0) first.cause ??= rest
    throw first
  }
}

/** Errors of the app belong to its own realm, where `instanceof Error` says no. */
export function asError(problem: unknown): Error {
  if (problem instanceof Error) return problem
  const { message, errMsg, stack } = (problem ?? {}) as Record<string, unknown>
  const error = new Error(String(message ?? errMsg ?? safeText(problem)))
  if (typeof stack === 'string') error.stack = stack
  return error
}

function safeText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function'
}
