import { lifetime } from './expand.ts'
import { createInstance, invoke } from './instance.ts'
import { absolute } from './manifest.ts'
import type { Bag, OpenPage, Phone } from './phone.ts'

/** Pages on the stack at most. */
const STACK_LIMIT = 10

/** The ways to another page that take a url. */
export type Move = 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab'

/** The page stack, with the platform's rules: what may open what, and which life cycles run. */
export class Router {
  readonly stack: OpenPage[] = []
  /** Tab pages that were left: they stay alive until the next reLaunch. */
  private readonly kept = new Map<string, OpenPage>()

  constructor(
    private readonly phone: Phone,
    /** Calls a synchronous wx API by name, for pages that have it as a method. */
    readonly wx: (name: string) => unknown,
  ) {}

  get top(): OpenPage {
    const page = this.stack.at(-1)
    if (!page) throw new Error('no page is open')
    return page
  }

  /** Opens the first page. */
  launch(url: string): void {
    this.check('reLaunch', parseUrl(url).route)
    this.open(url)
  }

  go(move: Move, url: string): void {
    const target = url.startsWith('/') ? url.slice(1) : absolute(this.top.route, url)
    const { route } = parseUrl(target)
    this.check(move, route)
    if (move === 'switchTab') this.toTab(route)
    else this.toPage(move, target)
  }

  private toPage(move: Move, target: string): void {
    if (move === 'navigateTo') this.call(this.top, 'onHide')
    if (move === 'redirectTo') this.close()
    if (move === 'reLaunch') this.closeAll()
    this.open(target)
  }

  back(delta = 1): void {
    if (this.stack.length < 2) fail('navigateBack', 'cannot navigate back at first page')
    for (let left = delta; left > 0 && this.stack.length > 1; left -= 1) this.close()
    this.call(this.top, 'onShow')
    this.phone.activity.touch()
  }

  private check(move: Move, route: string): void {
    const { manifest } = this.phone
    if (!manifest.pages.includes(route)) fail(move, `page "${route}" is not found`)
    const tab = manifest.isTab(route)
    if (move === 'switchTab' && !tab) fail(move, 'can not switch to no-tabBar page')
    if (tab && /^(navigateTo|redirectTo)$/.test(move)) fail(move, `can not ${move} a tabbar page`)
    if (move === 'navigateTo' && this.stack.length >= STACK_LIMIT)
      fail(move, 'webview count limit exceed')
  }

  private open(url: string): void {
    const { route, query } = parseUrl(url)
    const { thread, manifest } = this.phone
    const options = thread.adopt(query)
    const instance = createInstance(this.phone, route, thread.define(route), { options })
    const live = { components: new Map(), touched: new Map(), canvases: new Map() }
    const page: OpenPage = { route, query, json: manifest.page(route), instance, ...live }
    this.stack.push(page)
    this.call(page, 'onLoad', options)
    this.call(page, 'onShow')
    this.phone.activity.touch()
    thread.later(() => this.ready(page))
  }

  /** The page is ready once it has been drawn. */
  private ready(page: OpenPage): void {
    if (!this.stack.includes(page)) return
    this.phone.view.tree(page)
    this.call(page, 'onReady')
  }

  private toTab(route: string): void {
    if (this.top.route === route) return
    while (this.stack.length > 0) {
      const page = this.top
      if (this.phone.manifest.isTab(page.route)) this.keep(page)
      else this.close()
    }
    const known = this.kept.get(route)
    if (known) this.resume(known)
    else this.open(route)
  }

  private resume(page: OpenPage): void {
    this.stack.push(page)
    this.call(page, 'onShow')
    this.phone.activity.touch()
  }

  private keep(page: OpenPage): void {
    this.call(page, 'onHide')
    this.kept.set(page.route, page)
    this.stack.pop()
  }

  private close(page: OpenPage | undefined = this.stack.pop()): void {
    if (!page) return
    this.kept.delete(page.route)
    for (const mounted of page.components.values()) lifetime(this.phone, mounted, 'detached')
    this.call(page, 'onUnload')
  }

  private closeAll(): void {
    while (this.stack.length > 0) this.close()
    for (const page of [...this.kept.values()]) this.close(page)
  }

  private call(page: OpenPage, moment: string, ...args: unknown[]): void {
    invoke(this.phone, page.instance, moment, ...args)
  }
}

/** `a/b?x=1` to its route and its parameters, which arrive as they were sent: still encoded. */
export function parseUrl(url: string): { route: string; query: Bag } {
  const [path = '', search = ''] = url.replace(/^\//, '').split('?')
  const pairs = search.split('&').filter(Boolean)
  const query = pairs.map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return [name, value.join('=')]
  })
  return { route: path, query: Object.fromEntries(query) as Bag }
}

function fail(move: string, reason: string): never {
  throw new Error(`${move}:fail ${reason}`)
}
