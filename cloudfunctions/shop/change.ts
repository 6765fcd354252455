import { everywhere } from '#shared/domain/people/reach.ts'
import { amendmentText } from '#shared/domain/shop/amend.ts'
import { countersOf, signaturesOf } from '#shared/domain/shop/count.ts'
import { shopLifecycle } from '#shared/domain/shop/lifecycle.ts'
import { checkOpen, type Shop } from '#shared/domain/shop/shop.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { step } from '#shared/kernel/timeline.ts'
import { callOffVisits, endChecks } from '../inspection/shop-closed.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { end } from '../people/grants.ts'
import { lapseOrders } from '../rectification/lapse.ts'
import { ownersOf } from './owners.ts'
import { rename } from './rename.ts'

type Names = 'shop.amend' | 'shop.close' | 'shop.reopen' | 'shop.transfer'
type Move = keyof typeof shopLifecycle.moves

/** Each reads and writes the shop and its council, and what hangs on the shop: bounded by what one shop has. */
export const changeHandlers: Pick<Handlers<'shop'>, Names> = {
  'shop.amend': async (context, { shopId, version, ...text }) => {
    const { store, reach } = context
    const shop = await store.shops.get(shopId, reach)
    checkOpen(shop)
    if (shop.version !== version) throw new AppError('STALE_VERSION')
    const because = amendmentText(shop, text)
    if (because === '') return shop
    const amended = { ...shop, ...text, ...moved(context, shop, 'amend', because) }
    const saved = await store.shops.replace(amended, reach)
    await rename(context, shop, saved)
    return saved
  },

  // What waited for the shop in other rooms ends with it; opening it again brings nothing of that back.
  'shop.close': async (context, { shopId, reason }) => {
    const { store, reach } = context
    const shop = await store.shops.get(shopId, reach)
    checkOpen(shop)
    await store.claims.removeAll({ shopId }, everywhere)
    await count(context, shop, -1)
    await lapseOrders(context, shop, reason)
    await callOffVisits(context, shop, reason)
    await endChecks(context, shop, reason)
    return store.shops.replace({ ...shop, ...moved(context, shop, 'close', reason) }, reach)
  },

  // Its owners and signatures count again. Orders, visits and checks that ended when it closed stay ended.
  'shop.reopen': async (context, { shopId }) => {
    const { store, reach } = context
    const shop = await store.shops.get(shopId, reach)
    const open = { ...shop, ...moved(context, shop, 'reopen', null) }
    await count(context, shop, 1)
    return store.shops.replace(open, reach)
  },

  // What the owner before signed stays as a document; the new owner signs for themselves. What waits for the shop stays
  // too: orders, visits and checks are the door's, and the new owner's to answer.
  'shop.transfer': async (context, { shopId, reason }) => {
    const { store, reach, now } = context
    const shop = await store.shops.get(shopId, reach)
    checkOpen(shop)
    const by = actorOf(context).id
    for (const grant of await ownersOf(store, [shopId], now))
      await end(store, grant, { now, by, reason })
    await store.claims.removeAll({ shopId }, everywhere)
    const council = await store.councils.get(shop.councilId, everywhere)
    await store.councils.add(council.id, signaturesOf(council, shop, -1), everywhere)
    const handed = { ...moved(context, shop, 'transfer', reason), signed: [] }
    return store.shops.replace({ ...shop, ...handed, tenure: shop.tenure + 1 }, reach)
  },
}

const moved = (context: Context, shop: Shop, move: Move, reason: string | null) =>
  step(shopLifecycle, shop, move, { now: context.now, by: actorOf(context).id, reason })

async function count({ store }: Context, shop: Shop, by: 1 | -1): Promise<void> {
  const council = await store.councils.get(shop.councilId, everywhere)
  await store.councils.add(council.id, countersOf(council, shop, by), everywhere)
}
