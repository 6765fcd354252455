import { type Doc, isDoc, setField } from '../values/bson.ts'

/** What becomes of one field: kept, dropped, computed from the whole document, or altered. */
export type Leaf =
  | { readonly kind: 'keep' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'compute'; readonly of: (root: Doc) => unknown }
  | { readonly kind: 'alter'; readonly of: (value: unknown, root: Doc) => unknown }

/** A projection as the tree of its paths. */
export type Tree = Map<string, Tree | Leaf>

const isTree = (node: Tree | Leaf | undefined): node is Tree => node instanceof Map

/** Puts a leaf at a dotted path; false when the path collides with one already there. */
export function plant(tree: Tree, path: string, leaf: Leaf): boolean {
  const parts = path.split('.')
  const last = parts.pop() as string
  let node = tree
  for (const part of parts) {
    const next = node.get(part) ?? new Map()
    if (!isTree(next)) return false
    node.set(part, next)
    node = next
  }
  if (node.has(last)) return false
  node.set(last, leaf)
  return true
}

/** Applies to a document, or to each document in an array; `otherwise` decides about the rest. */
function descend(
  value: unknown,
  apply: (doc: Doc) => Doc,
  otherwise: (v: unknown) => unknown,
): unknown {
  if (isDoc(value)) return apply(value)
  if (!Array.isArray(value)) return otherwise(value)
  return value.map((element) => descend(element, apply, otherwise)).filter((v) => v !== undefined)
}

/** Only the fields the tree keeps, in the document's order. */
export function include(doc: Doc, tree: Tree, root: Doc): Doc {
  const result: Doc = {}
  for (const key of Object.keys(doc)) {
    const node = tree.get(key)
    const value = included(doc[key], node, root)
    if (value !== undefined) setField(result, key, value)
  }
  return result
}

function included(value: unknown, node: Tree | Leaf | undefined, root: Doc): unknown {
  if (!node) return undefined
  if (isTree(node))
    return descend(
      value,
      (sub) => include(sub, node, root),
      () => undefined,
    )
  if (node.kind === 'keep') return value
  return node.kind === 'alter' ? node.of(value, root) : undefined
}

/** All fields but those the tree drops. */
export function exclude(doc: Doc, tree: Tree, root: Doc): Doc {
  const result: Doc = {}
  for (const key of Object.keys(doc)) {
    const value = remaining(doc[key], tree.get(key), root)
    if (value !== undefined) setField(result, key, value)
  }
  return result
}

function remaining(value: unknown, node: Tree | Leaf | undefined, root: Doc): unknown {
  if (!node) return value
  if (isTree(node))
    return descend(
      value,
      (sub) => exclude(sub, node, root),
      (v) => v,
    )
  if (node.kind === 'drop') return undefined
  return node.kind === 'alter' ? node.of(value, root) : value
}

/** Sets the computed fields of the tree; those already there keep their place. Alters `doc`. */
export function compute(doc: Doc, tree: Tree, root: Doc): Doc {
  for (const [key, node] of tree) {
    if (!hasComputed(node)) continue
    const value = isTree(node) ? computeInside(doc[key], node, root) : ofLeaf(node, root)
    if (value === undefined) delete doc[key]
    else setField(doc, key, value)
  }
  return doc
}

const ofLeaf = (leaf: Leaf, root: Doc) => (leaf.kind === 'compute' ? leaf.of(root) : undefined)

function computeInside(value: unknown, tree: Tree, root: Doc): unknown {
  if (Array.isArray(value)) return value.map((element) => computeInside(element, tree, root))
  return compute(isDoc(value) ? { ...value } : {}, tree, root)
}

function hasComputed(node: Tree | Leaf): boolean {
  return isTree(node) ? [...node.values()].some(hasComputed) : node.kind === 'compute'
}
