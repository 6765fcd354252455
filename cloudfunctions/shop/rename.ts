import { everywhere } from '#shared/domain/people/reach.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { standingId } from '#shared/domain/standing/standing.ts'
import { periodOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import { postName } from '../people/appointment.ts'
import { ownersOf } from './owners.ts'

/** A shop's new name and number where they are kept beside it: its owners' posts, and this month's standing while open. */
export async function rename({ store, now }: Context, before: Shop, after: Shop): Promise<void> {
  const { id, name, number } = after
  if (before.name === name && before.number === number) return
  const month = { _id: standingId(id, periodOf(now)), closedAt: null }
  await store.standings.setAll(month, { shopName: name, shopNumber: number }, everywhere)
  const owners = (await ownersOf(store, [id], now)).map((grant) => grant.id)
  const post = postName(name, 'merchant')
  await store.grants.setAll({ _id: { $in: owners } }, { post }, everywhere)
}
