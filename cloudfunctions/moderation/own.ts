import type { ReviewKind } from '#shared/domain/moderation/kinds.ts'
import type { Review } from '#shared/domain/moderation/review.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import { isOwnVoice } from '../rating/voice.ts'

type Own = (context: Context, aboutId: string) => Promise<boolean>

/** Nameless things know their writer again by a pseudonym, and tell nobody else. */
const namelessOwners: Readonly<Partial<Record<ReviewKind, Own>>> = {
  rating: isOwnVoice,
  photo: isOwnPhoto,
}

/** Whether the caller wrote it themselves: nobody decides on their own words. */
export async function isOwn(
  context: Context,
  { kind, aboutId, writerId }: Pick<Review, 'kind' | 'aboutId' | 'writerId'>,
): Promise<boolean> {
  if (writerId !== null) return writerId === context.person?.id
  return (await namelessOwners[kind]?.(context, aboutId)) ?? false
}

/** A picture whose taker was forgotten as it was handed in is its rating's. */
async function isOwnPhoto(context: Context, id: string): Promise<boolean> {
  const marks = ['takenBy', 'usedBy'] as const
  const [photo] = await context.store.photos.parts({ _id: id }, everywhere, marks, 1)
  if (!photo) return false
  if (photo.takenBy !== null) return photo.takenBy === context.person?.id
  return isOwnVoice(context, photo.usedBy)
}
