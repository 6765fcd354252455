import { isActive } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Role } from '#shared/domain/people/role.ts'
import { ladderOf, whereHeld } from '#shared/domain/redress/ladder.ts'
import type { Redress } from '#shared/domain/redress/redress.ts'
import type { Context } from '../lib/implement.ts'

type Asking = Pick<Context, 'store' | 'now'>
type Place = Pick<Redress, 'subject' | 'area' | 'shopId'>

/** Posts of one place are few; whoever comes after these hears it from the list. */
const most = 50

/** The people who hold a role over a place now: one page of one index. */
export async function holdersOf(
  { store, now }: Asking,
  place: Place,
  role: Role,
): Promise<string[]> {
  const order = { by: '_id', direction: 1 } as const
  const where = whereHeld(role, place)
  const { items } = await store.grants.page(where, everywhere, { order, limit: most })
  return items.filter((grant) => isActive(grant, now)).map(({ personId }) => personId)
}

/** The nearest tier at which somebody is: a shop that nobody has claimed has no one to answer. */
export async function firstTier(asking: Asking, place: Place): Promise<number> {
  const ladder = ladderOf(place)
  for (const [tier, role] of ladder.entries())
    if ((await holdersOf(asking, place, role)).length > 0) return tier
  return ladder.length - 1
}
