import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Photo, PhotoData } from '#shared/domain/photo/photo.ts'
import { isPublic, maySee, photoPurposes, purposeNames } from '#shared/domain/photo/purposes.ts'
import { largestPhoto, readPhoto } from '#shared/domain/photo/read.ts'
import { tinyJpeg } from '../support/photos.ts'

const base64 = (bytes: readonly number[] | Uint8Array) => Buffer.from(bytes).toString('base64')
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const riff = (kind: string) => [...Buffer.from(`RIFF\x10\0\0\0${kind}`)]
const wire = (data: unknown) => PhotoData.safeParse(data)
const jpegOf = (size: number) => base64([0xff, 0xd8, 0xff, ...Array(size - 3).fill(0)])

describe('a photo in base64', () => {
  it('is read as its kind and its size, whatever its length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (rest) => {
        const heads = {
          'image/jpeg': [0xff, 0xd8, 0xff],
          'image/png': png,
          'image/webp': riff('WEBP'),
        }
        for (const [mime, head] of Object.entries(heads)) {
          const data = base64([...head, ...rest])
          expect(wire(data).success).toBe(true)
          expect(readPhoto(data)).toEqual({ mime, size: head.length + rest.length })
        }
      }),
    )
  })

  it('may have 64 kB and not one byte more', () => {
    expect(readPhoto(jpegOf(largestPhoto)).size).toBe(65_536)
    expect(() => readPhoto(jpegOf(largestPhoto + 1))).toThrow(
      expect.objectContaining({ code: 'PHOTO_TOO_LARGE', detail: { field: 'data' } }),
    )
  })

  it.each([
    ['a sound file', [...riff('WAVE'), 1]],
    ['the head of a picture alone', [0xff, 0xd8, 0xff]],
    ['half a head', png.slice(0, 5)],
    ['text', [...Buffer.from('天黑请闭眼')]],
    ['an empty file', []],
  ])('is not %s', (_, bytes) => {
    expect(() => readPhoto(base64(bytes))).toThrow(
      expect.objectContaining({ code: 'PHOTO_UNREADABLE', detail: { field: 'data' } }),
    )
  })
})

describe('what arrives as a photo', () => {
  it.each([
    ['text', base64(Buffer.from('天黑请闭眼'))],
    ['a data address', `data:image/jpeg;base64,${tinyJpeg()}`],
    ['no whole groups of four', `${tinyJpeg().slice(0, 41)}`],
    ['a padding in the middle', '/9j/=AAA'],
    ['spaces', '/9j/ AAA'],
    ['nothing', ''],
  ])('is turned away in one sentence if it is %s', (_, data) => {
    expect(wire(data).error?.issues.map(({ message }) => message)).toEqual([
      '这个文件不是照片，请重新拍照或从相册里选',
    ])
  })

  it('is told to be too large before it is looked at', () => {
    expect(wire('x'.repeat(90_001)).error?.issues.map(({ message }) => message)).toEqual([
      '照片太大了，压缩后还是传不上，请重拍一张',
    ])
    expect(wire(jpegOf(largestPhoto)).success).toBe(true)
  })
})

describe('the table of purposes', () => {
  const place = { area: '120116014003', councilId: 'c1', shopId: 's1' }
  const grant = { area: place.area, councilId: null, shopId: null }

  it.each(purposeNames)('lets whoever may upload a %s see it, and is in Chinese', (purpose) => {
    const { zh, upload, see } = photoPurposes[purpose]
    expect(zh).toMatch(/^\p{Script=Han}+$/u)
    for (const role of upload) if (see !== 'public') expect(see).toContain(role)
    expect(Photo.shape.purpose.parse(purpose)).toBe(purpose)
  })

  it('never lets a resident look at what is kept against a shop', () => {
    const resident = { ...grant, role: 'resident' } as const
    for (const purpose of purposeNames)
      expect(maySee([resident], { ...place, purpose })).toBe(isPublic(purpose))
  })

  it('counts the role that covers the place, not another that covers another', () => {
    const elsewhere = { ...grant, role: 'secretary', area: '120116014004' } as const
    const member = { ...grant, role: 'member', councilId: 'c1' } as const
    const see = (grants: Parameters<typeof maySee>[0], purpose: 'finding' | 'paper') =>
      maySee(grants, { ...place, purpose })
    expect(see([member, elsewhere], 'finding')).toBe(true)
    expect(see([member, elsewhere], 'paper')).toBe(false)
    expect(see([{ ...elsewhere, area: place.area }], 'paper')).toBe(true)
  })
})
