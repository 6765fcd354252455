import { Expansion } from './expand.ts'
import { matches, walk } from './node.ts'
import type { Instance, OpenPage, Phone, ViewNode } from './phone.ts'
import { compileWxml, type Render } from './wxml.ts'

/** The size of a rendered page, to hold against WeChat's audit: 1000 nodes, depth 30, 60 children. */
export interface Shape {
  nodes: number
  depth: number
  /** The largest number of children of one node. */
  children: number
}

/** The view thread: draws the page on top when asked, or after a setData. */
export class View {
  private readonly render: Render
  private readonly drawn = new WeakMap<OpenPage, { version: number; tree: ViewNode }>()

  constructor(private readonly phone: Phone) {
    const { root } = phone.manifest
    this.render = compileWxml(root, (words) => phone.faults.add(`wxml: ${words.join(' ')}`))
  }

  /** The page as it stands now; drawn anew only after a change. */
  tree(page: OpenPage = this.phone.router.top): ViewNode {
    const { version } = this.phone.activity
    const known = this.drawn.get(page)
    if (known?.version === version) return known.tree
    const tree = new Expansion(this.phone, this.render, page).tree()
    this.drawn.set(page, { version, tree })
    return tree
  }

  component(query: string): Instance | null {
    for (const node of walk(this.tree()))
      if (node.component && matches(node, query)) return node.component
    return null
  }

  shape(): Shape {
    const shape = { nodes: 0, depth: 0, children: 0 }
    const measure = (node: ViewNode, depth: number): void => {
      shape.nodes += 1
      shape.depth = Math.max(shape.depth, depth)
      shape.children = Math.max(shape.children, node.children.length)
      for (const child of node.children) if (child.tag) measure(child, depth + 1)
    }
    measure(this.tree(), 1)
    return shape
  }
}
