import { type Carrying, type Support, supportId } from '#shared/domain/motion/support.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { randomId } from '../lib/store/store.ts'
import { type Found, motionOf } from './at.ts'
import type { Telling } from './receivers.ts'
import { withMore } from './support.ts'

/** People who are taken over at once, and in one tick; the rest waits. */
const mostAtOnce = 50
const mostInTick = 200
const mostMotions = 5
const order = { by: '_id', direction: 1 } as const

/** Supporters of a motion begin to follow it into another: fifty at once, the rest by the clock. */
export async function carry(telling: Telling, motionId: string, intoId: string): Promise<void> {
  const { carryings } = telling.store
  const start = { id: motionId, intoId, after: null, version: 0 }
  const { next } = await takeOver(telling, start, mostAtOnce)
  if (next) await carryings.insert({ ...start, after: next })
}

/** Takes supporters of merged motions over, 200 a tick at most. Answers how many it looked at. */
export async function carrySupporters(telling: Telling): Promise<number> {
  const { carryings } = telling.store
  const open = await carryings.page({}, everywhere, { order, limit: mostMotions })
  let looked = 0
  for (const carrying of open.items) {
    if (looked === mostInTick) break
    const { count, next } = await takeOver(telling, carrying, mostInTick - looked)
    looked += count
    if (next) await carryings.replace({ ...carrying, after: next }, everywhere)
    else await carryings.removeAll({ _id: carrying.id }, everywhere)
  }
  return looked
}

/** Whoever stands behind the other already is not counted twice. */
async function takeOver(telling: Telling, { id, after, ...carrying }: Carrying, limit: number) {
  const { store, now } = telling
  const found = await lastOf(store, carrying.intoId)
  const intoId = found.motion.id
  const page = { order, limit, after: after ?? undefined }
  const { items, next } = await store.supports.page({ motionId: id }, everywhere, page)
  const rows = items.map((support) => following(support, intoId))
  const known = await store.supports.byIds(
    rows.map((row) => row.id),
    everywhere,
  )
  const fresh = rows.filter((row) => !known.has(row.id))
  await store.supports.insertAll(fresh)
  if (fresh.length > 0) await withMore(telling, found, fresh.length, { now, by: id })
  return { count: items.length, next }
}

/** Where it is by now, if the other has been merged in its turn: a merged motion goes nowhere else, so that this ends. */
async function lastOf(store: Telling['store'], motionId: string): Promise<Found> {
  const found = await motionOf(store, motionId)
  const { mergedInto } = found.motion
  return mergedInto === null ? found : lastOf(store, mergedInto)
}

const following = (support: Support, motionId: string): Support => ({
  ...support,
  id: supportId(motionId, support.personId ?? randomId()),
  motionId,
  raiser: false,
  version: 0,
})
