import { isActive } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Store } from '../lib/store/store.ts'

/** Who answers for each shop of a council now: one indexed read of its merchants' grants. */
export async function ownersOf(
  store: Store,
  councilId: string,
  now: Date,
): Promise<Map<string, string[]>> {
  const grants = await store.grants.all({ councilId, role: 'merchant' }, everywhere)
  const owners = new Map<string, string[]>()
  for (const grant of grants)
    if (grant.shopId && isActive(grant, now))
      owners.set(grant.shopId, [...(owners.get(grant.shopId) ?? []), grant.personId])
  return owners
}
