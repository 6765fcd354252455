import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** What the runtime reads of a page's or component's JSON. */
export interface PageJson {
  usingComponents?: Record<string, string>
  enablePullDownRefresh?: boolean
  navigationBarTitleText?: string
}

/** What the runtime reads of app.json. */
export interface AppJson {
  pages: string[]
  subPackages?: Subpackage[]
  subpackages?: Subpackage[]
  tabBar?: { list: Tab[] }
  usingComponents?: Record<string, string>
}

/** A subpackage of app.json: its pages are relative to its root. */
export interface Subpackage {
  root: string
  pages: string[]
}

/** One item of the tab bar. */
export interface Tab {
  pagePath: string
  text: string
}

/** The declarations of a built mini-program: pages, tabs, subpackages, components. */
export class Manifest {
  readonly app: AppJson
  readonly subpackages: Subpackage[]
  readonly pages: string[]
  readonly tabs: Tab[]

  constructor(readonly root: string) {
    this.app = readJson<AppJson>(root, 'app.json')
    this.subpackages = this.app.subPackages ?? this.app.subpackages ?? []
    const inner = this.subpackages.flatMap((pack) =>
      pack.pages.map((page) => posix.join(pack.root, page)),
    )
    this.pages = [...this.app.pages, ...inner]
    this.tabs = this.app.tabBar?.list ?? []
  }

  /** The JSON beside a page or component; a page may have none. */
  page(route: string): PageJson {
    const file = `${route}.json`
    return existsSync(posix.join(this.root, file)) ? readJson<PageJson>(this.root, file) : {}
  }

  isTab(route: string): boolean {
    return this.tabs.some((tab) => tab.pagePath === route)
  }

  /** Tag to component route, for the templates of `route`. */
  components(route: string): Map<string, string> {
    const own = Object.entries(this.page(route).usingComponents ?? {})
    const everywhere = Object.entries(this.app.usingComponents ?? {})
    const found = new Map(everywhere.map(([tag, path]) => [tag, path.replace(/^\//, '')]))
    for (const [tag, path] of own) found.set(tag, absolute(route, path))
    return found
  }
}

/** A path as a page writes it, resolved against that page: `/a/b` or `../b` to `a/b`. */
export function absolute(from: string, path: string): string {
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path)
}

function readJson<T>(root: string, file: string): T {
  return JSON.parse(readFileSync(posix.join(root, file), 'utf8')) as T
}
