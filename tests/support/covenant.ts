import { signatureOf } from '#functions/local/demo/hand.ts'
import type { Output } from '#shared/contract/index.ts'
import type { Edition } from '#shared/domain/covenant/edition.ts'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import type { Finding, ItemResult } from '#shared/domain/inspection/inspection.ts'
import type { Town } from './town.ts'

/** A visit on which nothing was found. */
export const flawless = (edition: Edition = default2026): ItemResult[] =>
  itemsOf(edition).map(({ no }) => ({ no, applies: true, findings: [] }))

/** The same visit, with one item's result changed. */
export const except = (
  results: readonly ItemResult[],
  no: number,
  change: Partial<ItemResult>,
): ItemResult[] => results.map((result) => (result.no === no ? { ...result, ...change } : result))

export const finding = (deduction: string, points: number, note = ''): Finding => ({
  deduction,
  points,
  note,
  photos: [],
})

/** Signs as a shop's owner, by the text now in force. */
export async function signAs(
  { as, councilId }: Town,
  owner: string,
  shopId: string,
): Promise<Output<'covenant.sign'>> {
  const { textHash } = await as(owner)('covenant.text', { councilId })
  return as(owner)('covenant.sign', { shopId, textHash, signature: signatureOf(1) })
}
