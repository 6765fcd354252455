import type { ViewNode } from './phone.ts'

/** Every element and text from `node` down, in document order. */
export function* walk(node: ViewNode): Generator<ViewNode> {
  yield node
  for (const child of node.children) yield* walk(child)
}

/** The nearest element from `node` up that is one of `tags`. */
export function closest(node: ViewNode, ...tags: string[]): ViewNode | undefined {
  let here: ViewNode | undefined = node
  while (here && !tags.includes(here.tag)) here = here.parent
  return here
}

/** From the node itself to the page. */
export function ancestry(node: ViewNode): ViewNode[] {
  return node.parent ? [node, ...ancestry(node.parent)] : [node]
}

/** What a person reads: text elements run inline, every other element starts a line. */
export function readText(node: ViewNode): string {
  return lines(node).replace(/\n+/g, '\n').trim()
}

function lines(node: ViewNode): string {
  if (!node.tag) return node.text
  const inner = node.children.map(lines).join('')
  return node.tag === 'text' ? inner : `\n${inner}\n`
}

/** An attribute by its written name; the compiler renames `aria-label` to `ariaLabel`. */
export function attribute(node: ViewNode, name: string): unknown {
  const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return node.attributes[name] ?? node.attributes[camel]
}

/** Whether a node is `#id` or has `.class`. */
export function matches(node: ViewNode, query: string): boolean {
  const name = query.slice(1)
  if (query.startsWith('#')) return node.attributes.id === name
  return query.startsWith('.') && classes(node).includes(name)
}

function classes(node: ViewNode): string[] {
  return String(node.attributes.class ?? '').split(/\s+/)
}

/**
 * The elements a person means by `query`: `#id`, `.class`, else the innermost ones that read exactly so (or match), else
 * those with that aria-label or placeholder.
 */
export function findAll(root: ViewNode, query: string | RegExp): ViewNode[] {
  const elements = [...walk(root)].filter((node) => node.tag)
  if (typeof query === 'string' && /^[#.][\w-]+$/.test(query)) {
    return elements.filter((node) => matches(node, query))
  }
  const reading = innermost(elements.filter((node) => says(query, readText(node))))
  if (reading.length > 0) return reading
  return elements.filter((node) => [...spoken(node)].some((words) => says(query, words)))
}

/** The first of {@link findAll}; throws with the page's text if there is none. */
export function findOne(root: ViewNode, query: string | RegExp): ViewNode {
  const [first] = findAll(root, query)
  if (!first) throw new Error(`no ${String(query)} on the page:\n${readText(root)}`)
  return first
}

/** The first element of one of these tags that has this aria-label or placeholder. */
export function findNamed(
  root: ViewNode,
  query: string | RegExp,
  tags: readonly string[],
): ViewNode | undefined {
  const fields = [...walk(root)].filter((node) => tags.includes(node.tag))
  return fields.find((node) => [...spoken(node)].some((words) => says(query, words)))
}

function* spoken(node: ViewNode): Generator<string> {
  for (const name of ['aria-label', 'placeholder']) {
    const words = attribute(node, name)
    if (typeof words === 'string' && words) yield words
  }
}

function innermost(nodes: ViewNode[]): ViewNode[] {
  const outer = new Set(nodes.flatMap((node) => ancestry(node).slice(1)))
  return nodes.filter((node) => !outer.has(node))
}

function says(query: string | RegExp, words: string): boolean {
  if (typeof query !== 'string') return query.test(words)
  return words === query || words.replace(/\n/g, '') === query
}
