import { mayReview } from '#shared/domain/moderation/review.ts'
import { mostUnused, type Photo } from '#shared/domain/photo/photo.ts'
import {
  isNameless,
  isOfShop,
  isPublic,
  maySee,
  mayUpload,
  type PhotoPurpose,
} from '#shared/domain/photo/purposes.ts'
import { readPhoto } from '#shared/domain/photo/read.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId, randomId } from '../lib/store/store.ts'
import { askAbout } from '../moderation/pictures.ts'
import { actorOf } from '../people/actor.ts'
import { isOwnVoice } from '../rating/voice.ts'

/** Each reads one to three documents by id, and an upload the marks of what its taker has not handed in. */
export const photoHandlers: Handlers<'photo'> = {
  'photo.upload': async (context, { shopId, purpose, data }) => {
    const { store, entitling, now } = context
    const place = await placeOf(context, purpose, shopId)
    if (!place || !mayUpload(entitling, { ...place, purpose }))
      throw new AppError('PHOTO_NOT_ALLOWED', { field: 'purpose' })
    const own = [{ kind: 'person', id: actorOf(context).id }] as const
    const waiting = await store.photos.parts({ usedBy: null }, own, ['at'], mostUnused)
    if (waiting.length === mostUnused) throw new AppError('PHOTO_TOO_MANY')
    const open = isPublic(purpose)
    const photo = await store.photos.insert({
      ...place,
      ...readPhoto(data),
      // an id made by the driver tells the second in which it was made
      id: isNameless(purpose) ? randomId() : newId(),
      purpose,
      data,
      check: open ? 'pending' : 'passed',
      looked: open ? 'asked' : 'sure',
      trace: null,
      takenBy: actorOf(context).id,
      at: now,
      usedBy: null,
      version: 0,
    })
    if (open) askAbout(context, photo)
    return photo
  },

  'photo.get': async (context, { photoId }) => {
    const { store, reach, entitling, person } = context
    const photo = await store.photos.get(photoId, ownOr(reach, person?.id))
    const taken = person !== null && photo.takenBy === person.id
    const own = taken || (isNameless(photo.purpose) && (await isOwnVoice(context, photo.usedBy)))
    const open = photo.check === 'passed' && maySee(entitling, photo)
    if (!own && !open && !reviewed(entitling, photo)) throw new AppError('OUT_OF_REACH')
    return photo
  },
}

/** What is meant for everyone is first looked at by those who pass it, once it is handed in. */
const reviewed = (grants: Context['entitling'], { purpose, usedBy, area }: Photo): boolean =>
  isPublic(purpose) && usedBy !== null && mayReview(grants, { kind: 'photo', area })

/** Whoever took it sees it wherever it was taken. */
const ownOr = (reach: Context['reach'], personId: string | undefined): Context['reach'] =>
  personId ? [...reach, { kind: 'person', id: personId }] : reach

/** The shop it is of, or the area of the post in which its taker takes it. @throws OUT_OF_REACH */
async function placeOf(
  { store, reach, entitling }: Context,
  purpose: PhotoPurpose,
  shopId: string | undefined,
) {
  if (!isOfShop(purpose)) {
    const post = entitling.find((grant) =>
      mayUpload([grant], { purpose, ...nowhere, area: grant.area }),
    )
    return post ? { ...nowhere, area: post.area } : null
  }
  if (!shopId) throw new AppError('INVALID_INPUT', { field: 'shopId', message: '请填写店铺' })
  const { area, councilId } = await store.shops.get(shopId, reach)
  return { area, councilId, shopId }
}

const nowhere = { councilId: null, shopId: null }
