import { statSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import compiler from 'miniprogram-compiler'
import type { Bag } from './phone.ts'

/** An element as the compiled template gives it, custom components not yet expanded. */
export interface RawElement {
  tag?: string
  attr?: Bag
  children?: RawNode[]
  wxKey?: string | number
}

/** A text comes as a bare string or number. */
export type RawNode = RawElement | string | number

/** Renders the template of `route` with data given as JSON. */
export type Render = (route: string, json: string) => RawElement

const compiled = new Map<string, string>()

/**
 * Compiles every template under `root` with WeChat's own compiler. Data crosses as JSON and is parsed inside: the compiled
 * code tests `o.constructor === Object`, so objects of another realm would come out null.
 */
export function compileWxml(root: string, warn: (words: unknown[]) => void): Render {
  const say = (...words: unknown[]) => warn(words)
  const context = createContext({ console: { log: () => undefined, warn: say, error: say } })
  runInContext(
    'var window = globalThis, __wxAppCode__ = {}; window.__webview_engine_version__ = 0.02',
    context,
  )
  const body = `var gwx = (function (global) {${source(root)}})({})
    return function (route, json) { return gwx(route + '.wxml')(JSON.parse(json)) }`
  return runInContext(`(function () {${body}})()`, context) as Render
}

/** Compiling takes some 60 ms: once for each build. */
function source(root: string): string {
  const build = `${root}@${statSync(join(root, 'app.json')).mtimeMs}`
  const code = compiled.get(build) ?? compiler.wxmlToJs(root, { maxBuffer: 1 << 28 })
  compiled.set(build, code)
  return code
}
