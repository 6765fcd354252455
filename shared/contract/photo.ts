import * as z from 'zod'
import { Photo, PhotoData } from '../domain/photo/photo.ts'
import { photographers, purposeNames } from '../domain/photo/purposes.ts'
import { Id } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

export const photoActions = {
  'photo.upload': {
    summary: '传一张照片，作为凭证',
    kind: 'command',
    roles: photographers,
    reach: 'post',
    input: z.strictObject({
      /** Of a purpose that is of a shop; others are taken where the taker's own post is. */
      shopId: Id.optional().meta({ title: '店铺' }),
      purpose: z.enum(purposeNames).meta({ title: '用途' }),
      data: PhotoData,
    }),
    output: Photo.pick({ id: true, size: true }),
    errors: [
      'OUT_OF_REACH',
      'PHOTO_TOO_LARGE',
      'PHOTO_UNREADABLE',
      'PHOTO_NOT_ALLOWED',
      'PHOTO_TOO_MANY',
    ],
  },
  'photo.get': {
    summary: '看一张照片',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ photoId: Id.meta({ title: '照片' }) }),
    output: Photo.pick({ id: true, purpose: true, mime: true, data: true, at: true, check: true }),
    errors: ['OUT_OF_REACH'],
  },
} as const satisfies Record<string, ActionSpec>
