import { matches, walk } from '../node.ts'
import type { Bag, Phone, ViewNode } from '../phone.ts'
import { type CanvasNode, createCanvas } from './canvas.ts'

/** Nothing is laid out here: every element has this box. */
const BOX = { left: 0, top: 0, right: 350, bottom: 200, width: 350, height: 200 }
const SCROLL = { scrollTop: 0, scrollLeft: 0, scrollWidth: 350, scrollHeight: 200 }

type Callback = (result: unknown) => void

/** One step of a query: run when the query is executed, once what was set before has been drawn. */
interface Step {
  run(): unknown
  tell: Callback | undefined
}

/** `wx.createSelectorQuery()`: finds real elements (`#id`, `.class`, a tag), answers with made-up boxes and recording canvases. */
export function createSelectorQuery(phone: Phone): object {
  const steps: Step[] = []
  const query: Bag = {
    in: () => query,
    select: (selector: string) => reference(() => elements(phone, selector), first),
    selectAll: (selector: string) => reference(() => elements(phone, selector), all),
    selectViewport: () => reference(() => [phone.view.tree()], first),
    exec: (callback?: Callback) => {
      phone.thread.later(() => {
        const results = steps.map((step) => step.run())
        for (const [index, step] of steps.entries()) step.tell?.(results[index])
        callback?.(results)
      })
      return query
    },
  }
  function reference(found: () => ViewNode[], pick: (replies: Bag[]) => unknown): Bag {
    const add = (ask: (node: ViewNode) => Bag, tell?: Callback) => {
      steps.push({ run: () => pick(found().map(ask)), tell })
      return query
    }
    const fields = (wanted: Bag) => (node: ViewNode) => fieldsOf(phone, node, wanted)
    return {
      boundingClientRect: (tell?: Callback) => add(box, tell),
      scrollOffset: (tell?: Callback) => add(() => ({ ...SCROLL }), tell),
      fields: (wanted: Bag, tell?: Callback) => add(fields(wanted), tell),
      node: (tell?: Callback) => add(fields({ node: true }), tell),
      context: (tell?: Callback) => add(() => ({ context: {} }), tell),
    }
  }
  return query
}

function first(replies: Bag[]): unknown {
  return replies[0] ?? null
}

function all(replies: Bag[]): unknown {
  return replies
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
