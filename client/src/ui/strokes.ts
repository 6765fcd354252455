export type Point = readonly [x: number, y: number]

/** A hand's lines in a box of 1000 × 500, whatever the screen they were drawn on. */
export type Strokes = readonly (readonly Point[])[]

export const box = { width: 1000, height: 500 } as const
export const pen = { width: 12, colour: '#241f1a' } as const

/** More than a hand ever writes of a name, and what the record takes. */
export const most = { strokes: 60, points: 400 } as const

const nearest = 6
export const isNear = (a: Point, b: Point) =>
  Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) < nearest

const pathOf = (stroke: Strokes[number]) => {
  const [first, ...rest] = stroke.map(([x, y]) => `${x} ${y}`)
  return `M${first}L${rest.length > 0 ? rest.join(' ') : first}`
}

/** The same lines as a picture. */
export const svgOf = (strokes: Strokes) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box.width} ${box.height}" fill="none" stroke="${pen.colour}" stroke-width="${pen.width}" stroke-linecap="round" stroke-linejoin="round"><path d="${strokes.map(pathOf).join('')}"/></svg>`
