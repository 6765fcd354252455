import { randomInt } from 'node:crypto'
import { codeLetters } from '#shared/domain/people/code.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { Opinion } from '#shared/domain/rating/rating.ts'
import { receiptLength, receiptText } from '#shared/domain/rating/receipt.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { pseudonym } from '../lib/pseudonym.ts'
import { textHash } from '../lib/store/text-hash.ts'
import { chainOn } from './chain.ts'

/** A code that nobody can guess, told once and stored nowhere. */
export const newCode = () =>
  Array.from({ length: receiptLength }, () => codeLetters[randomInt(codeLetters.length)]).join('')

/** The only trace of a code; without the operator's key the code cannot be found from it. */
const receiptId = (key: string, code: string) => pseudonym(key, 'receipt', code)

/** Binds what was said to a receipt: whoever has the key can check it, nobody else learns anything. */
export const leafOf = (key: string, receipt: string, rating: string, opinion: Opinion): string =>
  pseudonym(key, 'leaf', receipt, rating, textHash(Opinion.parse(opinion)))

type Voice = {
  readonly ratingId: string
  readonly opinion: Opinion
  /** The receipt of what was said before it. */
  readonly replaces: string | undefined
}

/** A receipt for a voice, and the code that the speaker alone is told. One row, and a mark on the one before it. */
export async function giveReceipt(
  { store, now, voterKey }: Pick<Context, 'store' | 'now' | 'voterKey'>,
  { ratingId, opinion, replaces }: Voice,
): Promise<{ readonly id: string; readonly code: string }> {
  const key = voterKey()
  const code = newCode()
  const id = receiptId(key, code)
  const leaf = leafOf(key, id, ratingId, opinion)
  const fresh = { replaced: false, chain: null, link: null, version: 0 }
  await store.receipts.insert({ ...fresh, id, day: dayOf(now), leaf })
  if (replaces) await store.receipts.setAll({ _id: replaces }, { replaced: true }, everywhere)
  return { id, code: receiptText(code) }
}

type Names = 'rating.receipt' | 'rating.chain'

export const receiptHandlers: Pick<Handlers<'rating'>, Names> = {
  // whoever has the code was given it: two documents
  'rating.receipt': async ({ store, voterKey }, { code }) => {
    const receipt = await store.receipts.find(receiptId(voterKey(), code), everywhere)
    if (!receipt) throw new AppError('RECEIPT_UNKNOWN', { field: 'code' })
    const { day, replaced, chain: linkedOn, link } = receipt
    const chain = linkedOn === null ? null : await store.chains.find(linkedOn, everywhere)
    if (!chain?.closed || !link) return { day, replaced, linked: null }
    const { id, count, head } = chain
    return { day, replaced, linked: { ...link, day: id, count, head } }
  },

  'rating.chain': ({ store, now }, input) => chainOn(store, input, now),
}
