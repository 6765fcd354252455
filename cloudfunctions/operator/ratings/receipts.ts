import { everywhere } from '#shared/domain/people/reach.ts'
import type { Chain } from '#shared/domain/rating/chain.ts'
import { Opinion, type Rating } from '#shared/domain/rating/rating.ts'
import type { Receipt } from '#shared/domain/rating/receipt.ts'
import { after, genesis } from '#shared/kernel/hash-chain.ts'
import { sha256 } from '../../lib/sha256.ts'
import type { Database } from '../../lib/store/database.ts'
import { leafOf } from '../../rating/receipts.ts'
import type { Drift } from './recount.ts'
import { rowsOf } from './stream.ts'

const batch = 500
const fault = (line: string): Drift => ({ line, repair: null })

/** Whether each voice has a receipt that says what it says now; they are looked up many at a time. */
export function receiptCheck({ store }: Database, voterKey: string) {
  const found: Drift[] = []
  let waiting: Rating[] = []
  const check = async () => {
    const ids = waiting.map(({ receipt }) => receipt)
    const receipts = await store.receipts.byIds(ids, everywhere)
    for (const rating of waiting) {
      const wrong = faultOf(rating, receipts.get(rating.receipt), voterKey)
      if (wrong) found.push(fault(`rating ${rating.id}: ${wrong}`))
    }
    waiting = []
  }
  return {
    look: async (rating: Rating) => {
      waiting.push(rating)
      if (waiting.length >= batch) await check()
    },
    faults: async () => {
      await check()
      return found
    },
  }
}

function faultOf(rating: Rating, receipt: Receipt | undefined, voterKey: string): string | null {
  if (!receipt) return 'its receipt is gone'
  if (receipt.replaced) return 'its receipt is marked as replaced'
  const leaf = leafOf(voterKey, receipt.id, rating.id, Opinion.parse(rating))
  return leaf === receipt.leaf ? null : 'its receipt was given for other words'
}

/** Every published day reckoned again from its receipts, and each day from the one before. */
export async function* chainDrift({ db }: Database): AsyncGenerator<Drift> {
  let before: Chain | null = null
  for await (const chain of rowsOf<Chain>(db, 'chains', {}, { _id: 1 })) {
    if (chain.previous !== (before?.head ?? genesis) || chain.previousDay !== (before?.id ?? null))
      yield fault(`chain ${chain.id}: does not go on from the day before`)
    yield* linkDrift(db, chain)
    before = chain
  }
}

async function* linkDrift(db: Database['db'], chain: Chain): AsyncGenerator<Drift> {
  let [head, count] = [chain.previous, 0]
  const order = { leaf: 1, _id: 1 } as const
  for await (const { id, leaf, link } of rowsOf<Receipt>(
    db,
    'receipts',
    { chain: chain.id },
    order,
  )) {
    const next = after(head, leaf, sha256)
    count += 1
    if (link?.place !== count || link.before !== head || link.after !== next)
      yield fault(`receipt ${id}: not where the chain of ${chain.id} has it`)
    head = next
  }
  if (head !== chain.head || count !== chain.count)
    yield fault(
      `chain ${chain.id}: ${chain.count} links to ${chain.head}, counted ${count} to ${head}`,
    )
}
