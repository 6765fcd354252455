import type { Signature } from '#shared/domain/covenant/pledge.ts'
import { chance } from '#shared/kernel/chance.ts'

export { chance }

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
