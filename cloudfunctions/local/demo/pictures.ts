import { crc32, deflateSync } from 'node:zlib'
import { chance } from '#shared/kernel/chance.ts'

const width = 240
const height = 180

/** Wall, shop window, pavement, road, a box, the box's shade, its tape; leaves. */
const palette = ['d9cdb8', '8fb3bf', 'b7b1a6', '6f6c68', 'a9743f', '7d5228', 'e0c48f', '5f8a56']

type Box = { readonly x: number; readonly y: number; readonly side: number }

/** A picture as an inspector takes it, drawn: boxes before a shop. Each seed another heap. A PNG in base64. */
export function streetPhoto(seed: number): string {
  const next = chance(seed * 31 + 7)
  const boxes = Array.from({ length: 3 }, () => ({
    x: 20 + Math.floor(next() * 150),
    y: 88 + Math.floor(next() * 24),
    side: 30 + Math.floor(next() * 20),
  }))
  return drawn((x, y) => colourAt(x, y, boxes))
}

/** A picture drawn dot by dot, each a number of the palette. A PNG in base64. */
export function drawn(at: (x: number, y: number) => number): string {
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (__, x) => at(x, y)),
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

/** A drawing of a swept shop front, a JPEG of some 1 kB in base64: what people of the demo city photograph. */
export const shopFront = [
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVG',
  'ZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8',
  'fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCACWAMgDASIAAhEBAxEB/8QAGgABAAMBAQEAAAAAAAAAAAAAAAEDBAUCBv/E',
  'ADEQAQABAQMKBQQDAQEAAAAAAAABAwIEEQUSFBVBU4GhotEhNFFSsRMxNYJDssEjIv/EABkBAQEBAQEBAAAAAAAAAAAA',
  'AAACAQQDBf/EACARAQACAgMBAQEBAQAAAAAAAAABAhFREhMxMgNxBCH/2gAMAwEAAhEDEQA/APpQFoAAAAAAAAAAAAAA',
  'AAAAAAAAAAAeK1WxQpTUq2s2xZ+84YhEZexi1tct90Wuxra5b7otdk8q7X131LaMWtrlvui12NbXLfdFrscq7Ou+pbRi',
  '1tct90Wuxra5b7otdjlXZ131LaMWtrlvui12NbXLfdFrscq7Ou+pbRi1tct90Wuxra5b7otdjlXZ131LaMWtrlvui12N',
  'bXLfdFrscq7Ou+pbRi1tct90Wuxra5b7otdjlXZ131LaMWtrlvui12NbXLfdFrscq7Ou+pbRi1tct90Wuxra5b7otdjl',
  'XZ131LaMWtrlvui12NbXLfdFrscq7Ou+pbRi1tct90WuzVRq2K9KKlK1nWLX2nDBsTE+Mmlq+w9gNSMWV/xtb9f7Q2sW',
  'V/xtb9f7Qm3zK/z+4/r5kBxvsAAAAAAAAAAAAAAAAAAD6bJH42j+39pfMvpskfjaP7f2l6/j9OT/AFfEf1tAdL54ACur',
  'sVrKuxW57/T2r4Dl6XX9/KDS6/v5Qvqsjth1By9Lr+/lBpdf38oOqx2w6g5el1/fyg0uv7+UHVY7YdQZblWt1c/PtY4Y',
  'YeDU87RicLicxkASoGXKXkavD5hwSZbEZfUD5cZlvF9QPl3eyb5Glx+ZbEsmMNQAxZS2rFdLasdFPl429AFpAAV1ditZ',
  'V2K3Pf6e1fHFAdblAAAAbcnfycP9bWLJ38nD/W1y/p9S6afIA81suUvI1eHzDgu9lLyNXh8w4LJXXwAYod7JvkaXH5lw',
  'Xeyb5Glx+ZbCbeNQDULKW1YrpbVjop8vG3oAtIACursVrKuxW57/AE9q+OKLtEr+znBolf2c4dPKu3NxnSkXaJX9nODR',
  'K/s5wcq7OM6Ui7RK/s5waJX9nODlXZxnS/J38nD/AFtZblRt0s/Ps4Y4YeLU5v0nNnRT/lQBC2XKXkavD5hwXeyl5Grw',
  '+YcFkrr4AMUO9k3yNLj8y4LvZN8jS4/MthNvGoBqFlLasV0tqx0U+Xjb0AWkFf16fu5SfXp+7lLMwYkq7FaalWxawwtc',
  'njPs+rwv9PWvj0PP1LMbTPs+qcSrL0POfZ9TPs+piTL0POfZ9T6lmNpiTL0POfZ9TPs+piTL0POfZ9TPs+piTLPlLyNX',
  'h8w4LvX7/rdKlix42pwwji5Og3jd9UMmJXWYwzjRoN43fVBoN43fVDMSrMM7vZN8jS4/MuToN43fVDrXL/jdLFip/wCb',
  'UY4xxlsRKbTGGoec+z6mfZ9W4lGV1LasUU6tizjja5Pf16fu5S96fLyt6sFf16fu5SKzCcSxgPN6AAInZHqlEeMzPBIA',
  'ACJ2R6pRHjMzwBIAAAInZHqlEeMzPBIAACJ2R6pRHjMzwBIAAAAAAACJnCMUonxmIAiMISAAAImcIxIjCCfGYhIAACJn',
  'CMUonxmIAiMISAAAImcIxIjCCfGYhIAAAAAAAACI+8zwAEgAAAiPvM8EgAAAiPvM8ABIAAAIj7zPBIAAAAAAA//Z',
].join('')
