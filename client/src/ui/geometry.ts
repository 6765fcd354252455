import type { Point } from './strokes'

/** `null` where there is nothing to show. */
export type Values = readonly (number | null)[]
/** The least and the most that a drawing shows. */
export type Span = { readonly min: number; readonly max: number }
export type Box = { readonly width: number; readonly height: number }

/** Where a value stands in the span, 0 to 1. What lies beyond an end stays at that end. */
export const shareOf = (value: number, { min, max }: Span) =>
  max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0

/** One point per value, each in the middle of its column; y grows downwards, as on a screen. */
export const pointsIn = ({ width, height }: Box, values: Values, span: Span): (Point | null)[] =>
  values.map((value, at) =>
    value === null
      ? null
      : [tenth(((at + 0.5) * width) / values.length), tenth(height * (1 - shareOf(value, span)))],
  )

/** The stretches without a gap. */
export function runsOf(points: readonly (Point | null)[]): Point[][] {
  const runs: Point[][] = [[]]
  for (const point of points) {
    if (point) runs[runs.length - 1]?.push(point)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 0)
}

/** A run of points and the floor below it, for filling. */
export const areaUnder = (run: readonly Point[], floor: number): Point[] => {
  const [first, last] = [run[0], run[run.length - 1]]
  return first && last ? [...run, [last[0], floor], [first[0], floor]] : []
}

/** The numbers beside a plot: the levels always, an end of the span where no level is near. */
export function ticksOf(levels: readonly number[], span: Span): number[] {
  const near = (span.max - span.min) * 0.13
  const ends = [span.min, span.max].filter((end) =>
    levels.every((level) => Math.abs(level - end) >= near),
  )
  return [...new Set([...levels, ...ends])].sort((a, b) => a - b)
}

/** The direction of one of `count` axes around a centre: the first points up, the others follow clockwise. */
export function directionOf(at: number, count: number): Point {
  const angle = (at / count) * 2 * Math.PI
  return [Math.sin(angle), -Math.cos(angle)]
}

/** The corner at each share of the radius; a `null` has no corner. */
export const cornersAt = (centre: Point, radius: number, shares: Values): Point[] =>
  shares.flatMap((share, at) => {
    if (share === null) return []
    const [x, y] = directionOf(at, shares.length)
    return [[tenth(centre[0] + x * radius * share), tenth(centre[1] + y * radius * share)]]
  })

/** An SVG path through the points; a lone point becomes a dot under a round pen. */
export function pathThrough(points: readonly Point[], closed = false): string {
  const [first, ...rest] = points.map(([x, y]) => `${x} ${y}`)
  if (first === undefined) return ''
  return `M${first}L${rest.length > 0 ? rest.join(' ') : first}${closed ? 'Z' : ''}`
}

export const shades = 5

/** Which of the five shades, 1 for the lightest; `null` has none. */
export const shadeOf = (value: number | null, span: Span) =>
  value === null ? 0 : Math.min(shades, 1 + Math.floor(shareOf(value, span) * shades))

/** At most one digit after the point: `82.25` → `82.3`; nothing → `—`. */
export const numberText = (value: number | null) => (value === null ? '—' : `${tenth(value)}`)

const tenth = (value: number) => Math.round(value * 10) / 10
