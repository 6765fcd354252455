import { crc32, deflateSync } from 'node:zlib'
import { chance } from '#shared/kernel/chance.ts'

const width = 240
const height = 180

/** Wall, shop window, pavement, road, a box, the box's shade, its tape. */
const palette = ['d9cdb8', '8fb3bf', 'b7b1a6', '6f6c68', 'a9743f', '7d5228', 'e0c48f']

type Box = { readonly x: number; readonly y: number; readonly side: number }

/** A picture as an inspector takes it, drawn: boxes before a shop. Each seed another heap. A PNG in base64. */
export function streetPhoto(seed: number): string {
  const next = chance(seed * 31 + 7)
  const boxes = Array.from({ length: 3 }, () => ({
    x: 20 + Math.floor(next() * 150),
    y: 88 + Math.floor(next() * 24),
    side: 30 + Math.floor(next() * 20),
  }))
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (__, x) => colourAt(x, y, boxes)),
  ])
  return png(Buffer.from(rows.flat())).toString('base64')
}

function colourAt(x: number, y: number, boxes: readonly Box[]): number {
  const box = boxes.findLast(
    ({ x: left, y: top, side }) => x >= left && x < left + side && y >= top && y < top + side,
  )
  if (box) return boxColour(x - box.x, y - box.y, box.side)
  if (y > 150) return 3
  if (y > 105) return 2
  return x > 40 && x < 200 && y > 25 && y < 90 ? 1 : 0
}

function boxColour(x: number, y: number, side: number): number {
  if (x > side - 8 || y > side - 5) return 5
  return Math.abs(x - side / 2) < 3 ? 6 : 4
}

function png(pixels: Buffer): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // eight bits a pixel, each the number of a colour
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.join(''), 'hex')),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data])
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, check])
}
