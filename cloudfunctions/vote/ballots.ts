import { everywhere } from '#shared/domain/people/reach.ts'
import { receiptText } from '#shared/domain/rating/receipt.ts'
import type { Ballot } from '#shared/domain/vote/ballot.ts'
import type { Choice } from '#shared/domain/vote/choice.ts'
import type { RollEntry } from '#shared/domain/vote/roll.ts'
import type { Vote } from '#shared/domain/vote/vote.ts'
import type { Context } from '../lib/implement.ts'
import { pseudonym } from '../lib/pseudonym.ts'
import { randomId } from '../lib/store/store.ts'
import { newCode } from '../rating/receipts.ts'

/** The one ballot of a seat in a vote; without the operator's key nobody goes back from it to the seat. */
export const ballotId = (key: string, voteId: string, seatId: string): string =>
  pseudonym(key, 'ballot', voteId, seatId)

/** The only trace of a code. */
export const ballotReceiptId = (key: string, code: string): string =>
  pseudonym(key, 'ballot receipt', code)

/** Of secret paper: drawn by chance, and so of no seat. */
const looseId = (key: string): string => pseudonym(key, 'loose ballot', randomId())

/** Binds what is on a ballot to its receipt: whoever has the key can check it, nobody else learns anything. */
const leafOf = (key: string, receipt: string, ballot: string, choice: Choice): string =>
  pseudonym(key, 'ballot leaf', receipt, ballot, choice)

type Casting = Pick<Context, 'store' | 'voterKey'>
type Where = { readonly vote: Vote; readonly entry: RollEntry; readonly choice: Choice }

/** Puts the ballot of a seat into the box, and answers the code that its caster alone is told. Two rows. */
export async function putIn({ store, voterKey }: Casting, { vote, entry, choice }: Where) {
  const key = voterKey()
  const code = newCode()
  const receiptId = ballotReceiptId(key, code)
  const id = ballotId(key, vote.id, entry.seatId)
  const leaf = leafOf(key, receiptId, id, choice)
  const receipt = { id: receiptId, voteId: vote.id, leaf, replaced: false, version: 0 }
  await store.ballots.insert({ ...blank(vote, entry), id, choice, receiptId, leaf })
  await store.ballotReceipts.insert(receipt)
  return receiptText(code)
}

/**
 * Takes the ballot of a seat out again, so that another can be put in. It is not written over: the number of its versions
 * would tell, beside the roll, whose ballot had been changed.
 */
export async function takeOut({ store, voterKey }: Casting, { voteId, seatId }: RollEntry) {
  const id = ballotId(voterKey(), voteId, seatId)
  const before = await store.ballots.get(id, everywhere)
  await store.ballots.removeAll({ _id: id }, everywhere)
  if (before.receiptId)
    await store.ballotReceipts.setAll({ _id: before.receiptId }, { replaced: true }, everywhere)
}

/** A named ballot on paper, under the id that the seat's own ballot would have. */
export async function putPaperIn({ store, voterKey }: Casting, { vote, entry, choice }: Where) {
  const id = ballotId(voterKey(), vote.id, entry.seatId)
  const leaf = leafOf(voterKey(), '', id, choice)
  await store.ballots.insert({ ...blank(vote, entry), id, choice, leaf })
}

/** Secret ballots on paper: so many of each choice, of none of the seats in particular. */
export async function putLooseIn(
  { store, voterKey }: Casting,
  vote: Vote,
  chosen: readonly Choice[],
): Promise<void> {
  const key = voterKey()
  const rows = chosen.map((choice) => {
    const id = looseId(key)
    return { ...blank(vote, null), id, choice, leaf: leafOf(key, '', id, choice) }
  })
  await store.ballots.insertAll(rows.sort((one, other) => (one.id < other.id ? -1 : 1)))
}

const blank = (
  { id: voteId, secret }: Vote,
  entry: RollEntry | null,
): Omit<Ballot, 'id' | 'choice' | 'leaf'> => ({
  voteId,
  weight: secret ? 1 : (entry?.weight ?? 1),
  receiptId: null,
  seatId: secret ? null : (entry?.seatId ?? null),
  counted: false,
  version: 0,
})
