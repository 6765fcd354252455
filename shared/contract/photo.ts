import * as z from 'zod'
import { Photo, PhotoData } from '../domain/photo/photo.ts'
import { photoRoles, purposeNames } from '../domain/photo/purposes.ts'
import { Id } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

export const photoActions = {
  'photo.upload': {
    summary: '传一张照片，作为凭证',
    kind: 'command',
    roles: photoRoles('upload'),
    reach: 'post',
    input: z.strictObject({
      shopId: Id.meta({ title: '店铺' }),
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
    roles: photoRoles('see'),
    reach: 'post',
    input: z.strictObject({ photoId: Id.meta({ title: '照片' }) }),
    output: Photo.pick({ id: true, purpose: true, mime: true, data: true, at: true }),
    errors: ['OUT_OF_REACH'],
  },
} as const satisfies Record<string, ActionSpec>
