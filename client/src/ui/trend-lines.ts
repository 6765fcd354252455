import { areaUnder, pathThrough, pointsIn, runsOf, type Span } from './geometry'

export type TrendPoint = {
  /** Its own among the points. */
  label: string
  /** `null` where nothing is known: the line has a gap there. */
  value: number | null
  /** Why there is a gap, or whatever else should be said of this point. */
  note?: string
}

export const trendBox = { width: 300, height: 150 }

/** The paths of a trend, and where its dots and the words of its last one go. */
export function trendOf(points: readonly TrendPoint[], span: Span) {
  const values = points.map(({ value }) => value)
  const corners = pointsIn(trendBox, values, span)
  const runs = runsOf(corners)
  const dots = points.flatMap(({ label, value }, at) => {
    const corner = corners[at]
    if (!corner || value === null) return []
    const left = `${(corner[0] / trendBox.width) * 100}%`
    const top = `${(corner[1] / trendBox.height) * 100}%`
    return { label, value, left, top, y: corner[1] }
  })
  const [before, last] = [dots[dots.length - 2], dots[dots.length - 1]]
  return {
    line: runs.map((run) => pathThrough(run)).join(''),
    area: runs.map((run) => pathThrough(areaUnder(run, trendBox.height), true)).join(''),
    dots,
    last: last && { ...last, below: isFree(last.y, before?.y) },
  }
}

const wordHeight = 36

/** A line that comes down into its last point leaves room below it, else the room is above. */
const isFree = (y: number, before = y) => before < y && y < trendBox.height - wordHeight
