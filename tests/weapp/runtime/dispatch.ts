import { invoke } from './instance.ts'
import { ancestry } from './node.ts'
import type { Bag, Phone, ViewNode } from './phone.ts'

/** A point on the screen, in px. */
export interface Point {
  x: number
  y: number
}

/** What an event carries beside its type. */
export interface Happening {
  detail?: unknown
  /** Only taps and touches rise to the parents. */
  bubbles?: boolean
  /** Where the finger is; empty once lifted. */
  touches?: Point[]
  changed?: Point[]
}

/** Sends an event through the tree as the platform does: capture from the page down, then bubble up. */
export function dispatch(phone: Phone, node: ViewNode, type: string, what: Happening = {}): void {
  const path = ancestry(node)
  const send = (at: ViewNode, handler: unknown) => {
    if (typeof handler !== 'string' || !handler) return
    invoke(phone, at.owner, handler, phone.thread.adopt(eventOf(type, node, at, what)))
  }
  for (const at of [...path].reverse()) {
    send(at, at.attributes[`capture-bind:${type}`])
    const caught = at.attributes[`capture-catch:${type}`]
    send(at, caught)
    if (caught) return
  }
  for (const at of what.bubbles ? path : [node]) {
    send(at, handlerOf(at, type, ['bind', 'bind:', 'mut-bind:']))
    const caught = handlerOf(at, type, ['catch', 'catch:'])
    send(at, caught)
    if (caught) return
  }
}

function handlerOf(node: ViewNode, type: string, ways: string[]): unknown {
  return ways.map((way) => node.attributes[`${way}${type}`]).find(Boolean)
}

function eventOf(type: string, node: ViewNode, at: ViewNode, what: Happening): Bag {
  const touches = (what.touches ?? []).map(touch)
  const changedTouches = (what.changed ?? what.touches ?? []).map(touch)
  return {
    ...{ type, timeStamp: Date.now(), mark: {}, detail: what.detail ?? {} },
    ...{ target: whoIs(node), currentTarget: whoIs(at) },
    ...(what.bubbles ? { touches, changedTouches } : {}),
  }
}

function whoIs(node: ViewNode): Bag {
  return { id: node.attributes.id ?? '', offsetLeft: 0, offsetTop: 0, dataset: node.dataset }
}

function touch({ x, y }: Point, identifier: number): Bag {
  return { identifier, x, y, pageX: x, pageY: y, clientX: x, clientY: y, force: 1 }
}
