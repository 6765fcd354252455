import { asError } from '../faults.ts'
import type { Bag, Phone } from '../phone.ts'

/** The platform's own part of an asynchronous wx API: options in, result out; a throw becomes `fail`. */
export type Handler = (options: Bag) => unknown

/** Turns handlers into wx functions: callbacks or a promise, `errMsg`, and the test's answer where there is one. */
export function asynchronous(phone: Phone, handlers: Record<string, Handler>): Bag {
  const entries = Object.entries(handlers)
  return Object.fromEntries(
    entries.map(([name, handler]) => [name, callable(phone, name, handler)]),
  )
}

function callable(phone: Phone, name: string, handler: Handler): (options?: Bag) => unknown {
  return (options = {}) => {
    phone.calls.push({ api: name, options })
    const answer = phone.answers.get(name) ?? handler
    const work = phone.activity.track(
      Promise.resolve()
        .then(() => (typeof answer === 'function' ? answer(options) : answer))
        .then((result) => succeed(phone, name, result))
        .catch((problem: unknown) => fail(phone, name, problem)),
    )
    if (!options.success && !options.fail && !options.complete) return phone.thread.promise(work)
    work.then(
      (result) => tell(phone, options, 'success', result),
      (problem: unknown) => tell(phone, options, 'fail', problem),
    )
    return undefined
  }
}

function succeed(phone: Phone, name: string, result: unknown): unknown {
  const own = typeof result === 'object' && result !== null ? result : {}
  return phone.thread.adopt({ errMsg: `${name}:ok`, ...own })
}

function fail(phone: Phone, name: string, problem: unknown): never {
  const { message } = asError(problem)
  const code = (problem as { errCode?: number } | null)?.errCode
  const errMsg = message.startsWith(`${name}:fail`) ? message : `${name}:fail ${message}`
  throw phone.thread.adopt(code === undefined ? { errMsg } : { errMsg, errCode: code })
}

function tell(phone: Phone, options: Bag, how: 'success' | 'fail', result: unknown): void {
  for (const name of [how, 'complete']) {
    const callback = options[name]
    if (typeof callback === 'function') phone.faults.guard(() => callback(result))
  }
}
