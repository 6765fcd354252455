import type * as z from 'zod'
import type { Council } from '#shared/domain/council/council.ts'
import { shopLifecycle } from '#shared/domain/shop/lifecycle.ts'
import type { Shop, ShopText } from '#shared/domain/shop/shop.ts'
import type { Context } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'

/** A new line of a council's register. `reason` says where it came from, if not from a form. */
export function newShop(
  context: Pick<Context, 'person' | 'now'>,
  council: Pick<Council, 'id' | 'area'>,
  { number, name, trade, address }: z.output<typeof ShopText>,
  reason: string | null = null,
): Shop {
  const { now } = context
  return {
    ...{ number, name, trade, address },
    id: newId(),
    councilId: council.id,
    area: council.area,
    state: shopLifecycle.initial,
    timeline: [{ move: 'register', at: now, by: actorOf(context).id, reason }],
    tenure: 1,
    signed: [],
    trained: {},
    registeredAt: now,
    version: 0,
  }
}
