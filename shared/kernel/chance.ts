/** A stand-in for chance that gives the same numbers from 0 to 1 for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Seeds are whole numbers from 0 up to this, exclusively. */
export const seeds = 2 ** 32

/** The same things in an order that only the draw knows (Fisher and Yates). */
export function shuffled<T>(things: readonly T[], draw: () => number): T[] {
  const order = [...things]
  for (let last = order.length - 1; last > 0; last--) {
    const pick = Math.floor(draw() * (last + 1))
    const [one, other] = [order[last] as T, order[pick] as T]
    order[last] = other
    order[pick] = one
  }
  return order
}
