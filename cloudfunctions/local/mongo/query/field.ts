import { isDoc } from '../values/bson.ts'
import { valuesAt, visitPath } from '../values/paths.ts'
import type { Field, Predicate } from './types.ts'

/** The values of a dotted path of a document. */
export function pathField(name: string): Field {
  const path = name.split('.')
  const [only] = path
  if (path.length === 1 && only !== undefined) return topLevelField(only)
  return {
    name,
    raw: (value) => valuesAt(value, path),
    some: (value, test) => {
      let found = false
      // an array picked by its number from another array is not opened again
      visitPath(value, path, (leaf, picked) => {
        found ||= picked ? test(leaf) : holds(leaf, test)
      })
      return found
    },
  }
}

/** The commonest case, without the making of lists. */
function topLevelField(name: string): Field {
  const get = (doc: unknown) => (isDoc(doc) && Object.hasOwn(doc, name) ? doc[name] : undefined)
  return {
    name,
    raw: (value) => [get(value)],
    some: (value, test) => holds(get(value), test),
  }
}

function holds(value: unknown, test: Predicate): boolean {
  return test(value) || (Array.isArray(value) && value.some(test))
}

/** The element of an array that $elemMatch looks at. */
export const elementField: Field = {
  name: '',
  raw: (value) => [value],
  some: (value, test) => test(value),
}
