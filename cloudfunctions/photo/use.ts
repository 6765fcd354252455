import { isNameless, type PhotoPurpose } from '#shared/domain/photo/purposes.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { instantOf, periodOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import { queueUp } from '../moderation/pictures.ts'
import { actorOf } from '../people/actor.ts'

type Use = {
  readonly ids: readonly string[]
  readonly purpose: PhotoPurpose
  /** The shop it is of; for purposes that are of none, where the thing belongs: from there it is seen. */
  readonly at: { readonly shopId: string } | { readonly area: string; readonly councilId?: string }
  /** Id of the thing that they are evidence of. */
  readonly usedBy: string
  readonly kept?: readonly string[]
}

/**
 * Hands photos in with the thing they are of: each must be the caller's own, of this purpose and shop, and not handed in
 * with another. From then on a nameless one is nobody's: handing it in again with the same thing needs `kept`, the ids that
 * the thing has already. One read and one write, without the pictures. @throws PHOTO_MISSING
 */
export async function usePhotos(
  context: Pick<Context, 'store' | 'person' | 'now'>,
  { ids, purpose, at, usedBy, kept = [] }: Use,
): Promise<void> {
  const wanted = [...new Set(ids)].filter((id) => !kept.includes(id))
  if (wanted.length === 0) return
  const { photos } = context.store
  const own = [{ kind: 'person', id: actorOf(context).id }] as const
  const shop = 'shopId' in at ? { shopId: at.shopId } : {}
  const where = { _id: { $in: wanted }, purpose, ...shop, usedBy: { $in: [null, usedBy] } }
  const found = await photos.parts(where, own, [
    'usedBy',
    'at',
    'area',
    'check',
    'looked',
    'purpose',
  ])
  if (found.length < wanted.length) throw new AppError('PHOTO_MISSING')
  const area = 'area' in at ? at : {}
  const nameless = isNameless(purpose) ? { takenBy: null, at: startOf(found) } : {}
  await photos.setAll(where, { usedBy, ...area, ...nameless }, own)
  const unsure = found.filter(({ check, looked }) => check === 'pending' && looked === 'unsure')
  await queueUp(
    context,
    unsure.map((photo) => ({ ...photo, ...area, usedBy })),
  )
}

/** The beginning of the month of the first of them: the hour, and even the day, would tell whose they are. */
const startOf = (found: readonly { readonly at: Date }[]) =>
  instantOf(`${periodOf(found[0]?.at ?? new Date(0))}-01`, '00:00')
