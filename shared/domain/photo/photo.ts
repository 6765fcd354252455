import * as z from 'zod'
import { errorTable } from '../../kernel/errors.ts'
import { Id, Instant } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { Check } from '../moderation/check.ts'
import { purposeNames } from './purposes.ts'
import { beginsLikeOne, photoMimes } from './read.ts'

/** More than any photo within the limit needs as base64, and still less than WeChat lets one call carry. */
const longestText = 90_000

const base64 = /^[A-Za-z0-9+/]+={0,2}$/
const isBase64 = (text: string) => text.length % 4 === 0 && base64.test(text)

/** A photo on its way: base64 of a JPEG, PNG or WebP. `readPhoto` says whether it is one. */
export const PhotoData = z
  .string()
  .refine((text) => text.length <= longestText, { error: errorTable.PHOTO_TOO_LARGE, abort: true })
  .refine((text) => isBase64(text) && beginsLikeOne(text), errorTable.PHOTO_UNREADABLE)
  .meta({ title: '照片' })

/** A picture that somebody took of one thing; kept whole, as a row like any other. */
export const Photo = z.object({
  id: Id,
  /** Null where it is of no shop. */
  shopId: Id.nullable(),
  councilId: Id.nullable(),
  area: AreaCode,
  purpose: z.enum(purposeNames),
  mime: z.enum(photoMimes),
  data: PhotoData,
  /** Bytes of the picture itself. */
  size: z.int(),
  /** How it stands before others see it; what only witnesses see needs no check. */
  check: Check,
  /** What the platform's own look came to: `asked` and not answered yet, `unsure`: a person has to look. */
  looked: z.enum(['asked', 'unsure', 'sure']),
  /** By which the platform's later answer finds it. */
  trace: z.string().nullable(),
  /** Null after the person asked to be forgotten, and where it is handed in without a name: the picture stays. */
  takenBy: Id.nullable(),
  at: Instant,
  /** Id of the thing it is evidence of; null: not handed in yet. */
  usedBy: z.string().nullable(),
  version: z.int(),
})
export type Photo = z.infer<typeof Photo>

/** Days that an uploaded photo waits to be handed in. */
export const unusedDays = 7

/** How many of one person may wait at once: more than a day's visits bring, too few to fill a database with. */
export const mostUnused = 200
