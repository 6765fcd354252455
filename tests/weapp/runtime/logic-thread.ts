import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { type Context, createContext, runInContext } from 'node:vm'
import type { Bag, Definition, Phone } from './phone.ts'
import { Timers } from './timers.ts'

/** Names of JavaScript itself that WeChat's logic thread lacks, or has only on some phones. */
const ABSENT = ['SharedArrayBuffer', 'Atomics', 'WebAssembly', 'FinalizationRegistry', 'Intl']
const LOUDNESS = ['log', 'info', 'debug', 'warn', 'error', 'group', 'groupEnd', 'time', 'timeEnd']
/** How Taro says that an API it was asked for is not in `wx`. */
const UNSUPPORTED = /暂不支持 (?:API )?(\w+)/

/** The app's code, in a realm that holds only what WeChat's logic thread has: no window, document, fetch, URL, process, eval. */
export class LogicThread {
  app: Bag = {}
  /** What the app printed: level, then arguments. */
  readonly log: unknown[][] = []
  private readonly context: Context
  private readonly timers: Timers
  private readonly modules = new Map<string, { exports: unknown }>()
  private readonly definitions = new Map<string, Definition>()
  private loading = ''

  constructor(
    private readonly phone: Phone,
    wx: object,
  ) {
    this.timers = new Timers(phone)
    const codeGeneration = { strings: false, wasm: false }
    this.context = createContext(
      { ...this.globals(), ...this.timers.globals(), wx },
      { codeGeneration },
    )
    for (const name of ABSENT) this.run(`delete globalThis.${name}`)
  }

  /** Requires `file` (no extension needed) as the app would, seen from folder `from`. */
  require(from: string, file: string): unknown {
    const path = posix.join(from, file).replace(/(\.js)?$/, '.js')
    const loaded = this.modules.get(path)
    if (loaded) return loaded.exports
    const module = { exports: this.run('({})') }
    this.modules.set(path, module)
    const source = readFileSync(posix.join(this.phone.manifest.root, path), 'utf8')
    const load = this.run(`(function (require, module, exports) {${source}\n})`, path) as Wrapped
    load.call(
      undefined,
      (id: string) => this.require(posix.dirname(path), id),
      module,
      module.exports,
    )
    return module.exports
  }

  /** Loads the file of a page or component and gives what it registered. */
  define(route: string): Definition {
    const before = this.loading
    this.loading = route
    try {
      this.require('', route)
    } finally {
      this.loading = before
    }
    const definition = this.definitions.get(route)
    if (!definition) throw new Error(`${route} registered no Page or Component`)
    return definition
  }

  /** The same value as an object of the app's own realm, so that its constructor is the app's `Object`. */
  adopt<T>(value: T): T {
    if (typeof value !== 'object' || value === null) return value
    return this.parse(JSON.stringify(value)) as T
  }

  parse(json: string): unknown {
    return (this.run('JSON.parse') as typeof JSON.parse)(json)
  }

  /** A promise of the app's own realm that follows `work`. */
  promise(work: Promise<unknown>): Promise<unknown> {
    const make = this.run('(follow) => new Promise(follow)') as (follow: Follow) => Promise<unknown>
    return make((resolve, reject) => {
      work.then(resolve, reject)
    })
  }

  /** Whether a promise, say a rejected one, was made by this app. */
  owns(promise: object): boolean {
    return promise instanceof (this.run('Promise') as PromiseConstructor)
  }

  later(code: () => unknown): void {
    this.timers.later(code)
  }

  stop(): void {
    this.timers.stop()
  }

  private run(code: string, filename = 'runtime.js'): unknown {
    return runInContext(code, this.context, { filename })
  }

  private globals(): Bag {
    const register = (kind: Definition['kind']) => (config: Bag) => {
      this.definitions.set(this.loading, { kind, config })
    }
    return {
      console: Object.fromEntries(LOUDNESS.map((level) => [level, this.printer(level)])),
      App: (config: Bag) => this.registerApp(config),
      Page: register('page'),
      Component: register('component'),
      Behavior: (config: Bag) => config,
      getApp: () => this.app,
      getCurrentPages: () => this.phone.router.stack.map((page) => page.instance),
    }
  }

  /** Taro catches what a page throws while rendering and tells `App.onError`: that counts as a fault too. */
  private registerApp(config: Bag): void {
    const own = config.onError
    config.onError = function (this: unknown, problem: unknown) {
      report(problem)
      return typeof own === 'function' ? own.call(this, problem) : undefined
    }
    const report = (problem: unknown) => this.phone.faults.add(`App.onError: ${String(problem)}`)
    this.app = config
  }

  private printer(level: string): (...words: unknown[]) => void {
    return (...words) => {
      this.log.push([level, ...words])
      const lacking = UNSUPPORTED.exec(String(words[0]))
      if (lacking?.[1]) this.phone.missing.add(lacking[1])
    }
  }
}

type Wrapped = (require: (id: string) => unknown, module: object, exports: unknown) => void
type Follow = (resolve: (value: unknown) => void, reject: (problem: unknown) => void) => void
