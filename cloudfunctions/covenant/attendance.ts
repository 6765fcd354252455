import { mostAttending, type Training } from '#shared/domain/covenant/training.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { checkOpen } from '#shared/domain/shop/shop.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Store } from '../lib/store/store.ts'

/**
 * The ids of those who came, each once, if all are open shops of the council: one read of their marks.
 * @throws SHOP_ELSEWHERE, SHOP_CLOSED
 */
export async function attending(
  store: Store,
  councilId: string,
  shopIds: readonly string[],
): Promise<string[]> {
  const ids = [...new Set(shopIds)]
  const where = { _id: { $in: ids }, councilId }
  const shops = await store.shops.parts(where, everywhere, ['name', 'state'])
  if (shops.length < ids.length) throw new AppError('SHOP_ELSEWHERE', { field: 'shopIds' })
  for (const shop of shops) checkOpen(shop)
  return ids
}

type Session = Pick<Training, 'department' | 'heldOn'>

/** Moves each shop's last training to this day, unless it had a later one: one write. */
export async function markTrained(
  store: Store,
  shopIds: readonly string[],
  { department, heldOn }: Session,
): Promise<void> {
  const field = `trained.${department}`
  const earlier = { $or: [{ [field]: null }, { [field]: { $lt: heldOn } }] }
  const where = { _id: { $in: shopIds }, ...earlier }
  await store.shops.setAll(where, { [field]: heldOn } as object, everywhere)
}

/** Sets a shop's last training by a department back to what the sessions say: one read of them by an index. */
export async function remarkTrained(
  store: Store,
  shopId: string,
  { councilId, department }: Training,
): Promise<void> {
  const shop = await store.shops.get(shopId, everywhere)
  const where = { councilId, department, shops: shopId }
  const last = await store.trainings.first(where, everywhere, { by: 'heldOn', direction: -1 })
  const { [department]: _, ...others } = shop.trained
  const trained = last ? { ...others, [department]: last.heldOn } : others
  await store.shops.replace({ ...shop, trained }, everywhere)
}

/** @throws INVALID_INPUT */
export function withMore({ shops }: Training, ids: readonly string[]): string[] {
  const all = [...new Set([...shops, ...ids])]
  if (all.length <= mostAttending) return all
  const message = `一次培训最多登记 ${mostAttending} 家店`
  throw new AppError('INVALID_INPUT', { field: 'shopIds', message })
}
