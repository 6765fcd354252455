import { camel, element, textNode } from './element.ts'
import { createInstance } from './instance.ts'
import type { Bag, Instance, Mounted, OpenPage, Phone, ViewNode } from './phone.ts'
import type { RawElement, RawNode, Render } from './wxml.ts'

/** Whose template is being expanded, and where in the tree it stands. */
interface Scope {
  route: string
  owner: Instance
  prefix: string
}

/** Turns compiled templates into one tree, giving life to custom components on the way. */
export class Expansion {
  private readonly seen = new Set<string>()

  constructor(
    private readonly phone: Phone,
    private readonly render: Render,
    private readonly page: OpenPage,
  ) {}

  /** The page's tree; components no longer in it are detached. */
  tree(): ViewNode {
    const { route, instance } = this.page
    const root = element('page', {}, undefined, instance, '')
    root.children = this.template({ route, owner: instance, prefix: '' }, root)
    this.sweep()
    return root
  }

  private template(scope: Scope, parent: ViewNode): ViewNode[] {
    const raw = this.render(scope.route, JSON.stringify(scope.owner.data))
    const tags = this.phone.manifest.components(scope.route)
    return this.children(raw, scope, tags, parent, '')
  }

  private children(
    raw: RawElement,
    scope: Scope,
    tags: Map<string, string>,
    parent: ViewNode,
    at: string,
  ): ViewNode[] {
    return (raw.children ?? []).flatMap((child, index) =>
      this.node(child, scope, tags, parent, `${at}/${wxKey(child) ?? index}`),
    )
  }

  private node(
    raw: RawNode,
    scope: Scope,
    tags: Map<string, string>,
    parent: ViewNode,
    at: string,
  ): ViewNode[] {
    if (typeof raw !== 'object') return [textNode(String(raw), parent, scope.owner)]
    if (isVirtual(raw)) return this.children(raw, scope, tags, parent, at)
    const tag = (raw.tag ?? '').replace(/^wx-/, '')
    const key = `${scope.prefix}${at}:${tag}`
    const node = element(tag, raw.attr ?? {}, parent, scope.owner, key)
    const route = tags.get(tag)
    if (route === undefined) node.children = this.children(raw, scope, tags, node, at)
    else {
      node.component = this.mount(route, node)
      node.children = this.template({ route, owner: node.component, prefix: key }, node)
    }
    return [node]
  }

  /** A component keeps its own data until the property it was given changes, as on the phone. */
  private mount(route: string, node: ViewNode): Instance {
    this.seen.add(node.key)
    const known = this.page.components.get(node.key)
    const definition = known?.definition ?? this.phone.thread.define(route)
    const given = properties(definition.config, node)
    const passed = JSON.stringify(given)
    if (known) {
      if (known.passed !== passed)
        Object.assign(known.instance.data, this.phone.thread.parse(passed))
      known.passed = passed
      return known.instance
    }
    const extra = { dataset: node.dataset, id: node.attributes.id }
    const instance = createInstance(this.phone, route, definition, extra)
    Object.assign(instance.data, this.phone.thread.parse(passed))
    instance.properties = instance.data
    const mounted = { definition, instance, passed }
    this.page.components.set(node.key, mounted)
    for (const moment of ['created', 'attached', 'ready']) this.live(mounted, moment)
    return instance
  }

  private sweep(): void {
    for (const [key, mounted] of this.page.components) {
      if (this.seen.has(key)) continue
      this.page.components.delete(key)
      this.live(mounted, 'detached')
    }
  }

  private live(mounted: Mounted, moment: string): void {
    lifetime(this.phone, mounted, moment)
  }
}

/** Calls a component's life cycle function, from `lifetimes` or from the definition itself. */
export function lifetime(phone: Phone, mounted: Mounted, moment: string): void {
  const { config } = mounted.definition
  const held = (config.lifetimes as Bag | undefined) ?? {}
  const code = held[moment] ?? config[moment]
  if (typeof code === 'function') phone.faults.guard(() => code.call(mounted.instance))
}

function properties(config: Bag, node: ViewNode): Bag {
  const names = Object.keys((config.properties as Bag | undefined) ?? {})
  return Object.fromEntries(
    names.map((name) => [name, node.attributes[name] ?? node.attributes[camel(name)]]),
  )
}

function isVirtual(raw: RawElement): boolean {
  return raw.tag === undefined || raw.tag === 'virtual' || raw.tag === 'wx-slot'
}

function wxKey(raw: RawNode): string | number | undefined {
  return typeof raw === 'object' && isVirtual(raw) ? raw.wxKey : undefined
}
