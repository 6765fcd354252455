import type { PhotoPurpose } from '#shared/domain/photo/purposes.ts'
import type { World } from './world.ts'

/** Uploads a photo as a person, and answers its id. */
export async function photoBy(
  { as }: World,
  who: string,
  purpose: PhotoPurpose,
  shopId?: string,
): Promise<string> {
  const place = shopId === undefined ? {} : { shopId }
  const { id } = await as(who)('photo.upload', { ...place, purpose, data: tinyJpeg(1) })
  return id
}

/** One segment of a JPEG: its marker, its length, what it carries. */
const segment = (marker: number, carried: readonly number[]): number[] => [
  ...[0xff, marker],
  ...[(carried.length + 2) >> 8, (carried.length + 2) & 0xff],
  ...carried,
]

/** A Huffman table of one code, `0`, that stands for this value. */
const oneCode = (kind: number, value: number) => [kind, 1, ...Array(15).fill(0), value]

const bytes = (text: string) => [...new TextEncoder().encode(text)]

/** Seven bits: how far a square's grey lies from the middle. */
const greyOf = (seed: number): number => (seed * 37) & 0x7f

/**
 * A true JPEG of some 200 bytes, one grey square of 8 × 8, as base64: each seed another picture. `padding` adds as many
 * bytes of comment and a few more.
 */
export function tinyJpeg(seed = 0, padding = 0): string {
  const grey = greyOf(seed)
  return Buffer.from([
    ...[0xff, 0xd8],
    ...segment(0xfe, bytes(`photo ${seed}`)),
    ...Array.from({ length: Math.ceil(padding / 60_000) }, (_, index) =>
      segment(0xfe, Array(Math.min(60_000, padding - index * 60_000)).fill(0x2e)),
    ).flat(),
    ...segment(0xdb, [0, ...Array(64).fill(8)]),
    ...segment(0xc0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
    ...segment(0xc4, oneCode(0x00, 7)),
    ...segment(0xc4, oneCode(0x10, 0)),
    ...segment(0xda, [1, 1, 0x00, 0, 63, 0]),
    // `0`: seven bits follow; those bits; `0`: nothing more in this square; ones to the end of the byte.
    ...[grey, 0x7f],
    ...[0xff, 0xd9],
  ]).toString('base64')
}
