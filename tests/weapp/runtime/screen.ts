import { sleep } from './activity.ts'
import { presentValue, STATEFUL } from './controls.ts'
import { ancestry, findAll, findNamed, findOne, readText, walk } from './node.ts'
import type { Phone, ViewNode } from './phone.ts'
import type { Shape } from './view.ts'

/** What is meant: an element found before, `#id`, `.class`, or the words a person sees or hears. */
export type Target = ViewNode | string | RegExp

/** The page on top, as a person reads it. */
export class Screen {
  constructor(protected readonly phone: Phone) {}

  tree(): ViewNode {
    return this.phone.view.tree()
  }

  shape(): Shape {
    return this.phone.view.shape()
  }

  /** What a person reads on the page, or on one element of it. */
  text(target?: Target): string {
    return readText(target === undefined ? this.tree() : this.find(target))
  }

  /** The first element meant by `target`; throws with the page's text if there is none. */
  find(target: Target): ViewNode {
    return isNode(target) ? target : findOne(this.tree(), target)
  }

  findAll(query: string | RegExp): ViewNode[] {
    return findAll(this.tree(), query)
  }

  /** Whether the page shows it now. */
  has(query: string | RegExp): boolean {
    return this.findAll(query).length > 0
  }

  /** Waits until the page shows it: for what comes after a delay of the app's own. */
  async see(query: string | RegExp, limit = 3000): Promise<ViewNode> {
    const end = Date.now() + limit
    await this.settle()
    while (!this.has(query) && Date.now() < end) {
      await sleep(20)
      await this.settle()
    }
    return this.find(query)
  }

  /** The present value of a field, switch, picker or group; found as in {@link field}. */
  value(target: Target): unknown {
    return presentValue(this.phone, this.field(target, STATEFUL))
  }

  /** Resolves when the app is quiet; throws what the app threw meanwhile. */
  async settle(): Promise<void> {
    const { activity, faults, view } = this.phone
    await activity.quiet(() => {
      faults.guard(() => view.tree())
    })
    faults.raise()
  }

  /** The control of one of these tags that is `target`, is called so, is inside it, or stands beside it. */
  protected field(target: Target, tags: readonly string[]): ViewNode {
    const named = isNode(target) ? undefined : findNamed(this.tree(), target, tags)
    const start = named ?? this.find(target)
    for (const around of ancestry(start)) {
      const inside = [...walk(around)].find((node) => tags.includes(node.tag))
      if (inside) return inside
    }
    throw new Error(`no ${tags.join(' or ')} at ${readText(start)}`)
  }
}

function isNode(target: Target): target is ViewNode {
  return typeof target === 'object' && !(target instanceof RegExp)
}
