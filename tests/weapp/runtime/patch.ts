import type { Bag } from './phone.ts'

type Step = string | number
type Holder = Record<Step, unknown>

/** Applies a setData patch in place; a key is a path such as `root.cn.[0].v`. */
export function applyPatch(data: Bag, patch: Bag): void {
  for (const [path, value] of Object.entries(patch)) assign(data, steps(path), value)
}

function assign(data: Bag, path: Step[], value: unknown): void {
  const last = path.pop()
  if (last === undefined) return
  let holder: Holder = data
  path.forEach((step, index) => {
    const next = index + 1 < path.length ? path[index + 1] : last
    const inner = holder[step]
    if (typeof inner !== 'object' || inner === null)
      holder[step] = typeof next === 'number' ? [] : {}
    holder = holder[step] as Holder
  })
  holder[last] = value
}

function steps(path: string): Step[] {
  return (path.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}
