/** One way to make a picture smaller: its longest edge in pixels at most, and the quality of the JPEG, 0–100. */
export type Step = { readonly edge: number; readonly quality: number }

/** Gentlest first: tried in turn until the picture is small enough. The last leaves some 30 kB of any picture. */
export const steps: readonly Step[] = [
  { edge: 1280, quality: 70 },
  { edge: 1280, quality: 50 },
  { edge: 1080, quality: 45 },
  { edge: 900, quality: 40 },
  { edge: 720, quality: 40 },
  { edge: 560, quality: 35 },
  { edge: 400, quality: 30 },
]

type Size = { readonly width: number; readonly height: number }

/** Whole pixels inside the edge, in the same shape; never larger than it was. */
export function fitted({ width, height }: Size, edge: number): Size {
  const scale = Math.min(1, edge / Math.max(width, height, 1))
  const scaled = (length: number) => Math.max(1, Math.round(length * scale))
  return { width: scaled(width), height: scaled(height) }
}
