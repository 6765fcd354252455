import type { Signature } from '#shared/domain/covenant/pledge.ts'

/** A stand-in for chance that gives the same demo city every time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Three characters' worth of pen strokes, different for each hand. */
export function signatureOf(seed: number): Signature {
  const next = chance(seed + 1)
  return [0, 1, 2].flatMap((character) =>
    [0, 1, 2].map((stroke) => {
      const x = 150 + character * 260
      const y = 150 + stroke * 70
      return Array.from({ length: 7 }, (_, step): [number, number] => [
        Math.round(x + step * 26 + next() * 24),
        Math.round(y + Math.sin(step + next() * 2) * 40),
      ])
    }),
  )
}
