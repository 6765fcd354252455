import type { Notice } from '#shared/domain/notice/notice.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import { standing } from './standing.ts'

/** How many notices of one area stand above the others. */
export const mostPinned = 3

/**
 * Whether another notice may be pinned in an area. Touching the area makes two who pin at the same moment take turns, so
 * that the second sees the first.
 */
export async function hasRoomToPin(
  { store, now }: Pick<Context, 'store' | 'now'>,
  { id, area }: Pick<Notice, 'id' | 'area'>,
): Promise<boolean> {
  await store.areas.add(area, {}, everywhere)
  const others = { area, pinned: true, _id: { $ne: id }, ...standing(now) }
  return (await store.notices.parts(others, everywhere, ['pinned'])).length < mostPinned
}
