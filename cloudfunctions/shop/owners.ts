import { type Grant, isActive } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Store } from '../lib/store/store.ts'

/**
 * The owners' grants of these shops that are in force. Asked for, not counted: a grant may end by itself on its last
 * day, and a counter would not hear of it. One read by index, some grants a shop.
 */
export async function ownersOf(
  store: Store,
  shopIds: readonly string[],
  now: Date,
): Promise<Grant[]> {
  if (shopIds.length === 0) return []
  const where = { shopId: { $in: shopIds }, role: 'merchant' }
  const grants = await store.grants.all(where, everywhere)
  return grants.filter((grant) => isActive(grant, now))
}

/** Which of these shops somebody answers for. */
export async function ownedOf(store: Store, shopIds: readonly string[], now: Date) {
  const owners = await ownersOf(store, shopIds, now)
  return new Set(owners.map(({ shopId }) => shopId))
}
