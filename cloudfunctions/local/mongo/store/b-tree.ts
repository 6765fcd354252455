import * as sortedBTree from 'sorted-btree'
import * as bulk from 'sorted-btree/extended/bulkLoad.js'

/** A sorted map. The package is CommonJS: loaders differ in where they put its default export. */
export type Tree<K, V> = import('sorted-btree').default<K, V>
type TreeClass = typeof import('sorted-btree').default
type Nested = { default: TreeClass | { default: TreeClass } }

const outer = (sortedBTree as unknown as Nested).default
const TreeConstructor: TreeClass = 'default' in outer ? outer.default : (outer as TreeClass)

const bulkModule = bulk as typeof bulk & { default?: typeof bulk }
const bulkLoad = bulkModule.bulkLoad ?? bulkModule.default?.bulkLoad

const NODE_SIZE = 64 // wider than the default of 32: an index has far more reads than splits

/** An empty tree in the given order. */
export function emptyTree<K, V>(compare: (a: K, b: K) => number): Tree<K, V> {
  return new TreeConstructor<K, V>(undefined, compare, NODE_SIZE)
}

/** A tree of entries already in order, built without a search for each. */
export function treeOf<K, V>(keys: K[], values: V[], compare: (a: K, b: K) => number): Tree<K, V> {
  if (keys.length === 0) return emptyTree(compare)
  return bulkLoad(keys, values, NODE_SIZE, compare)
}
