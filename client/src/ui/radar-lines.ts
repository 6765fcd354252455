import { cornersAt, directionOf, pathThrough, shareOf } from './geometry'
import type { Point } from './strokes'

type Axis = { value: number | null; max: number; second?: number | null }

export const radarBox = { width: 300, height: 236 }
const centre: Point = [150, 118]
const radius = 80
const wordsAt = radius + 10

/** The paths of a radar, and where the words at the end of each axis go. */
export function radarOf(axes: readonly Axis[]) {
  const closed = (shares: readonly (number | null)[]) =>
    pathThrough(cornersAt(centre, radius, shares), true)
  const shares = (pick: (axis: Axis) => number | null | undefined) =>
    axes.map((axis) => {
      const value = pick(axis) ?? null
      return value === null ? null : shareOf(value, { min: 0, max: axis.max })
    })
  const rings = [0.25, 0.5, 0.75, 1].map((share) => closed(axes.map(() => share)))
  const spokes = axes.map((_, at) =>
    pathThrough([
      centre,
      ...cornersAt(
        centre,
        radius,
        axes.map((__, own) => (own === at ? 1 : null)),
      ),
    ]),
  )
  return {
    grid: [...rings, ...spokes].join(''),
    own: closed(shares(({ value }) => value)),
    second: closed(shares(({ second }) => second)),
    words: axes.map((_, at) => wordsOf(directionOf(at, axes.length))),
  }
}

/** Words stand away from the centre: their nearest edge, not their middle, is at the end of the axis. */
const wordsOf = ([x, y]: Point) => ({
  left: `${((centre[0] + x * wordsAt) / radarBox.width) * 100}%`,
  top: `${((centre[1] + y * wordsAt) / radarBox.height) * 100}%`,
  transform: `translate(${50 * x - 50}%, ${50 * y - 50}%)`,
})
