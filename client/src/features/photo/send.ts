import type { PhotoPurpose } from '#shared/domain/photo/purposes.ts'
import { largestPhoto } from '#shared/domain/photo/read.ts'
import { errorTable } from '#shared/kernel/errors.ts'
import { call } from '../../cloud'
import { shrinkPhoto } from '../../ui/photo-shrink'
import type { Fresh } from './album'

export type Purpose = { readonly shopId?: string; readonly purpose: PhotoPurpose }

/** Sends pictures for one purpose. One that is sent again goes out byte for byte as before, under the key it had. */
export function senderFor(purpose: Purpose): (picture: Fresh) => Promise<string> {
  const small = new Map<string, string>()
  return async ({ key, path }) => {
    const data = small.get(key) ?? (await smallEnough(path))
    small.set(key, data)
    const { id } = await call('photo.upload', { ...purpose, data }, key)
    small.delete(key)
    return id
  }
}

async function smallEnough(path: string): Promise<string> {
  const data = await shrinkPhoto(path, largestPhoto).catch(() => {
    throw new Error(errorTable.PHOTO_UNREADABLE)
  })
  if (data === null) throw new Error(errorTable.PHOTO_TOO_LARGE)
  return data
}
