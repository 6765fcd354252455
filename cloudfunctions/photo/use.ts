import type { PhotoPurpose } from '#shared/domain/photo/purposes.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'

type Use = {
  readonly ids: readonly string[]
  readonly purpose: PhotoPurpose
  readonly shopId: string
  /** Id of the thing that they are evidence of. */
  readonly usedBy: string
}

/**
 * Hands photos in with the thing they are evidence of: each must be the caller's own, of this purpose and shop, and not
 * handed in with another. One read and one write, without the pictures. @throws PHOTO_MISSING
 */
export async function usePhotos(
  context: Pick<Context, 'store' | 'person'>,
  { ids, purpose, shopId, usedBy }: Use,
): Promise<void> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return
  const { photos } = context.store
  const own = [{ kind: 'person', id: actorOf(context).id }] as const
  const where = { _id: { $in: wanted }, purpose, shopId, usedBy: { $in: [null, usedBy] } }
  const found = await photos.parts(where, own, ['usedBy'])
  if (found.length < wanted.length) throw new AppError('PHOTO_MISSING')
  await photos.setAll(where, { usedBy }, own)
}
