import { mostUnused } from '#shared/domain/photo/photo.ts'
import { mayPhoto } from '#shared/domain/photo/purposes.ts'
import { readPhoto } from '#shared/domain/photo/read.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'

/** Each reads one or two documents by id, and an upload the marks of what its taker has not handed in. */
export const photoHandlers: Handlers<'photo'> = {
  'photo.upload': async (context, { shopId, purpose, data }) => {
    const { store, reach, entitling, now } = context
    const { area, councilId } = await store.shops.get(shopId, reach)
    const place = { area, councilId, shopId }
    if (!mayPhoto(entitling, 'upload', { ...place, purpose }))
      throw new AppError('PHOTO_NOT_ALLOWED', { field: 'purpose' })
    const own = [{ kind: 'person', id: actorOf(context).id }] as const
    const waiting = await store.photos.parts({ usedBy: null }, own, ['at'], mostUnused)
    if (waiting.length === mostUnused) throw new AppError('PHOTO_TOO_MANY')
    return store.photos.insert({
      ...place,
      ...readPhoto(data),
      id: newId(),
      purpose,
      data,
      takenBy: actorOf(context).id,
      at: now,
      usedBy: null,
      version: 0,
    })
  },

  'photo.get': async ({ store, reach, entitling }, { photoId }) => {
    const photo = await store.photos.get(photoId, reach)
    if (!mayPhoto(entitling, 'see', photo)) throw new AppError('OUT_OF_REACH')
    return photo
  },
}
