import { Hand } from './hand.ts'
import { invoke } from './instance.ts'
import type { Answer, ApiCall, Bag, CloudCall, Phone } from './phone.ts'
import type { Traffic } from './traffic.ts'

/** A running mini-program: its screen, the hand that holds it, and what is known about it. */
export class Weapp extends Hand {
  constructor(
    phone: Phone,
    /** Ends the app: its timers stop, its faults are no longer collected. */
    readonly stop: () => void,
  ) {
    super(phone)
  }

  /** The page on top, such as `pages/home/index`. */
  get route(): string {
    return this.phone.router.top.route
  }

  get query(): Bag {
    return this.phone.router.top.query
  }

  /** The routes of the page stack, bottom first. */
  get stack(): string[] {
    return this.phone.router.stack.map((page) => page.route)
  }

  /** What the app sent to its view so far. */
  get stats(): Traffic {
    return this.phone.traffic
  }

  /** What the app threw since the last `settle()`. */
  get errors(): Error[] {
    return this.phone.faults.list
  }

  /** The wx APIs the app touched that this runtime does not know. */
  get missing(): Set<string> {
    return this.phone.missing
  }

  get storage(): Map<string, unknown> {
    return this.phone.storage
  }

  /** The asynchronous wx calls so far, toasts and modals among them. */
  get calls(): ApiCall[] {
    return this.phone.calls
  }

  get cloudCalls(): CloudCall[] {
    return this.phone.cloudCalls
  }

  get toasts(): string[] {
    const shown = this.calls.filter(({ api }) => api === 'showToast')
    return shown.map(({ options }) => String(options.title))
  }

  /** What the app printed: level, then arguments. */
  get log(): unknown[][] {
    return this.phone.thread.log
  }

  /** Says what a wx API answers from now on: `answer('showModal', { confirm: false })`; a function may throw to refuse. */
  answer(api: string, reply: Answer): void {
    this.phone.answers.set(api, reply)
  }

  /** Puts a file on the phone, to be read by its path. */
  put(path: string, base64: string): void {
    this.phone.files.set(path, base64)
  }

  /** Tells the app of a platform event it listens for: `notify('ThemeChange', { theme: 'dark' })`. */
  async notify(event: string, payload: unknown = {}): Promise<void> {
    const { listeners, faults, thread } = this.phone
    for (const tell of listeners.get(event) ?? []) faults.guard(() => tell(thread.adopt(payload)))
    await this.settle()
  }

  /** Arrives at a page by a link, a notification or a code: the only page on the stack. */
  async open(url: string): Promise<void> {
    this.phone.router.go('reLaunch', url.startsWith('/') ? url : `/${url}`)
    await this.settle()
  }

  /** Taps an item of the tab bar, by its words or its page. */
  async switchTab(tab: string): Promise<void> {
    const { manifest, router } = this.phone
    const pagePath = tab.replace(/^\//, '')
    const index = manifest.tabs.findIndex((one) => one.text === tab || one.pagePath === pagePath)
    const chosen = manifest.tabs[index]
    if (!chosen) throw new Error(`no tab ${tab}`)
    router.go('switchTab', `/${chosen.pagePath}`)
    invoke(this.phone, router.top.instance, 'onTabItemTap', { ...chosen, index })
    await this.settle()
  }

  /** The back arrow. */
  async back(): Promise<void> {
    this.phone.router.back()
    await this.settle()
  }
}
