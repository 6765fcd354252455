import { everywhere } from '#shared/domain/people/reach.ts'
import type { Chain } from '#shared/domain/rating/chain.ts'
import type { Receipt } from '#shared/domain/rating/receipt.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { after as afterLeaf, dayToLink, genesis } from '#shared/kernel/hash-chain.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import { sha256 } from '../lib/sha256.ts'
import type { Store } from '../lib/store/store.ts'

/** Receipts linked at one tick; the rest waits for the next. */
const mostAtOnce = 2_000
const byLeaf = { by: 'leaf', direction: 1 } as const
const latestFirst = { by: '_id', direction: -1 } as const

/**
 * Links the receipts of days that are over, in the order of their leaves, and answers how many. A chain is one row that every
 * tick moves, so that two ticks at once take turns; what was linked is not linked again. A receipt that arrives while its
 * day is being linked joins it if its leaf comes later, and goes into the next day otherwise, as one that comes too late.
 */
export async function linkReceipts({
  store,
  now,
}: Pick<Context, 'store' | 'now'>): Promise<number> {
  let count = 0
  while (count < mostAtOnce) {
    const chain = await chainInHand(store, now)
    if (!chain) break
    count += await linkSome(store, chain, mostAtOnce - count)
  }
  return count
}

async function linkSome(store: Store, chain: Chain, limit: number): Promise<number> {
  const where = { chain: null, day: { $lte: chain.id }, leaf: { $gt: chain.lastLeaf } }
  const { items, next } = await store.receipts.page(where, everywhere, { order: byLeaf, limit })
  const { rows, head } = linked(items, chain)
  await store.receipts.replaceAll(rows, everywhere)
  await keep(store, {
    ...chain,
    head,
    count: chain.count + rows.length,
    lastLeaf: rows.at(-1)?.leaf ?? chain.lastLeaf,
    closed: next === null,
  })
  return rows.length
}

/** The chain that is being linked, or the next one to be begun. */
async function chainInHand(store: Store, now: Date): Promise<Chain | null> {
  const latest = await store.chains.first({}, everywhere, latestFirst)
  if (latest && !latest.closed) return latest
  const order = { by: 'day', direction: 1 } as const
  const oldest = await store.receipts.first({ chain: null }, everywhere, order)
  const day = oldest && dayToLink({ oldest: oldest.day, latest: latest?.id ?? null, now })
  if (!day) return null
  const previous = latest?.head ?? genesis
  const begun = { previousDay: latest?.id ?? null, previous, head: previous }
  return { ...begun, id: day, count: 0, lastLeaf: '', closed: false, version: -1 }
}

function linked(receipts: readonly Receipt[], { id, head, count }: Chain) {
  let hash = head
  const rows = receipts.map((receipt, index) => {
    const before = hash
    hash = afterLeaf(before, receipt.leaf, sha256)
    return { ...receipt, chain: id, link: { place: count + index + 1, before, after: hash } }
  })
  return { rows, head: hash }
}

async function keep(store: Store, chain: Chain): Promise<void> {
  if (chain.version < 0) await store.chains.insert({ ...chain, version: 0 })
  else await store.chains.replace(chain, everywhere)
}

const leavesAtOnce = 200

/**
 * A day as it is published: two documents and a page of leaves. A day that is not over, or is being linked, shows nothing yet:
 * who could watch it grow could tell when somebody spoke.
 */
export async function chainOn(
  store: Store,
  { day, after }: { readonly day: string; readonly after?: string | undefined },
  now: Date,
) {
  if (day > dayOf(now)) throw new AppError('DAY_IN_FUTURE', { field: 'day' })
  const chain = await store.chains.find(day, everywhere)
  const past = { closed: true, _id: { $lt: day } }
  const before = await store.chains.first(past, everywhere, latestFirst)
  if (!chain?.closed)
    return { day, previousDay: before?.id ?? null, chain: null, items: [], next: null }
  const order = { order: byLeaf, limit: leavesAtOnce, after }
  const { items, next } = await store.receipts.page({ chain: day }, everywhere, order)
  const { previousDay, previous, head, count } = chain
  const leaves = items.map(({ leaf }) => leaf)
  return { day, previousDay, chain: { previous, head, count }, items: leaves, next }
}
