import type { Bag, Instance, ViewNode } from './phone.ts'

/** An element with no children yet. */
export function element(
  tag: string,
  attributes: Bag,
  parent: ViewNode | undefined,
  owner: Instance,
  key: string,
): ViewNode {
  const marked = Object.entries(attributes).filter(([name]) => name.startsWith('data-'))
  const dataset = Object.fromEntries(
    marked.map(([name, value]) => [camel(name.slice(5).toLowerCase()), value]),
  )
  return {
    tag,
    text: '',
    attributes,
    dataset,
    children: [],
    parent,
    owner,
    component: undefined,
    key,
  }
}

/** A text of the page. */
export function textNode(text: string, parent: ViewNode, owner: Instance): ViewNode {
  return { ...element('', {}, parent, owner, ''), text }
}

/** `my-name` to `myName`, as dataset and properties are called. */
export function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
