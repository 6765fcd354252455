import { bytesIn, firstBytes } from '../../kernel/base64.ts'
import { AppError } from '../../kernel/errors.ts'

/** Bytes of the picture itself; as base64 with its envelope it stays below the 100 kB that WeChat lets a call carry. */
export const largestPhoto = 64 * 1024

/** How a file of each kind begins; null: any byte. */
const signatures = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/webp': [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
} as const satisfies Record<string, readonly (number | null)[]>

export type PhotoMime = keyof typeof signatures
export const photoMimes = Object.keys(signatures) as [PhotoMime, ...PhotoMime[]]

/** Kind and size in bytes of a picture in base64. @throws PHOTO_TOO_LARGE, PHOTO_UNREADABLE */
export function readPhoto(data: string): { readonly mime: PhotoMime; readonly size: number } {
  const size = bytesIn(data)
  if (size > largestPhoto) throw new AppError('PHOTO_TOO_LARGE', { field: 'data' })
  const head = firstBytes(data, longestSignature)
  const mime = photoMimes.find((kind) => matches(head, signatures[kind]))
  if (!mime || size <= signatures[mime].length)
    throw new AppError('PHOTO_UNREADABLE', { field: 'data' })
  return { mime, size }
}

/** Whether the first three bytes are those of some picture: enough to turn away what is plainly none. */
export const beginsLikeOne = (data: string): boolean => {
  const head = firstBytes(data, 3)
  return photoMimes.some((kind) => matches(head, signatures[kind].slice(0, 3)))
}

const longestSignature = Math.max(...photoMimes.map((kind) => signatures[kind].length))

const matches = (head: readonly number[], signature: readonly (number | null)[]) =>
  signature.every((byte, index) => byte === null || byte === head[index])
