import { matches, walk } from '../node.ts'
import type { Bag, Phone, ViewNode } from '../phone.ts'
import { type CanvasNode, createCanvas } from './canvas.ts'

/** Nothing is laid out here: every element has this box. */
const BOX = { left: 0, top: 0, right: 350, bottom: 200, width: 350, height: 200 }
const SCROLL = { scrollTop: 0, scrollLeft: 0, scrollWidth: 350, scrollHeight: 200 }

type Callback = (result: unknown) => void

/** What a query step asks of each element it finds. */
type Ask = (node: ViewNode) => Bag

/** `wx.createSelectorQuery()`: finds real elements (`#id`, `.class`, a tag), answers with made-up boxes and recording canvases. */
export function createSelectorQuery(phone: Phone): object {
  const results: unknown[] = []
  const callbacks: (Callback | undefined)[] = []
  const add = (found: ViewNode[], many: boolean, ask: Ask, callback?: Callback) => {
    const replies = found.map(ask)
    results.push(many ? replies : (replies[0] ?? null))
    callbacks.push(callback)
    return query
  }
  const reference = (found: () => ViewNode[], many: boolean) => ({
    boundingClientRect: (callback?: Callback) => add(found(), many, box, callback),
    scrollOffset: (callback?: Callback) => add(found(), many, () => ({ ...SCROLL }), callback),
    fields: (fields: Bag, callback?: Callback) =>
      add(found(), many, (node) => fieldsOf(phone, node, fields), callback),
    node: (callback?: Callback) =>
      add(found(), many, (node) => fieldsOf(phone, node, { node: true }), callback),
    context: (callback?: Callback) => add(found(), many, () => ({ context: {} }), callback),
  })
  const query: Bag = {
    in: () => query,
    select: (selector: string) => reference(() => elements(phone, selector), false),
    selectAll: (selector: string) => reference(() => elements(phone, selector), true),
    selectViewport: () => reference(() => [phone.view.tree()], false),
    exec: (callback?: Callback) => {
      phone.thread.later(() => {
        callbacks.forEach((tell, index) => {
          tell?.(results[index])
        })
        callback?.(results)
      })
      return query
    },
  }
  return query
}

/** The canvas behind an element of the page on top; the same one at every call. */
export function canvasOf(phone: Phone, node: ViewNode): CanvasNode {
  const { canvases } = phone.router.top
  const known = canvases.get(node.key)
  if (known) return known
  const canvas = createCanvas(BOX.width, BOX.height, (code) => phone.thread.later(code))
  canvases.set(node.key, canvas)
  return canvas
}

function fieldsOf(phone: Phone, node: ViewNode, fields: Bag): Bag {
  return {
    ...(fields.id ? { id: node.attributes.id ?? '' } : {}),
    ...(fields.dataset ? { dataset: node.dataset } : {}),
    ...(fields.size ? { width: BOX.width, height: BOX.height } : {}),
    ...(fields.rect ? { left: 0, top: 0, right: BOX.right, bottom: BOX.bottom } : {}),
    ...(fields.scrollOffset ? SCROLL : {}),
    ...(fields.node && node.tag === 'canvas' ? { node: canvasOf(phone, node) } : {}),
  }
}

function box(node: ViewNode): Bag {
  return { id: node.attributes.id ?? '', dataset: node.dataset, ...BOX }
}

function elements(phone: Phone, selector: string): ViewNode[] {
  const last =
    selector
      .trim()
      .split(/[\s>]+/)
      .at(-1) ?? ''
  return [...walk(phone.view.tree())].filter((node) => node.tag === last || matches(node, last))
}
