import { signatureOf } from '#functions/local/demo/hand.ts'
import type { Output } from '#shared/contract/index.ts'
import type { Edition } from '#shared/domain/covenant/edition.ts'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import type { Finding, ItemResult } from '#shared/domain/inspection/inspection.ts'
import { tinyJpeg } from './photos.ts'
import type { Town } from './town.ts'
import type { Call } from './world.ts'

/** A visit on which nothing was found. */
export const flawless = (edition: Edition = default2026): ItemResult[] =>
  itemsOf(edition).map(({ no }) => ({ no, applies: true, findings: [] }))

/** The same visit, with one item's result changed. */
export const except = (
  results: readonly ItemResult[],
  no: number,
  change: Partial<ItemResult>,
): ItemResult[] => results.map((result) => (result.no === no ? { ...result, ...change } : result))

const evident = new Set(
  itemsOf(default2026).flatMap(({ deductions }) =>
    deductions.filter(({ photo }) => photo).map(({ id }) => id),
  ),
)

/** Stands for a photo where the rules are tested alone; `photographed` puts real ones in its place. */
export const anyPhoto = 'f'.repeat(24)

/** Evidence as a deduction of the default edition asks for it. */
export const evidenceOf = (deduction: string): string[] =>
  evident.has(deduction) ? [anyPhoto] : []

export const finding = (deduction: string, points: number, note = ''): Finding => ({
  deduction,
  points,
  note,
  photos: evidenceOf(deduction),
})

/** The same results with a real photo, just uploaded, wherever one stands in for it. */
export async function photographed(
  call: Call,
  shopId: string,
  results: readonly ItemResult[],
): Promise<ItemResult[]> {
  const upload = async () =>
    (await call('photo.upload', { shopId, purpose: 'finding', data: tinyJpeg(1) })).id
  const replaced = results.map(async (result) => ({
    ...result,
    findings: await Promise.all(
      result.findings.map(async (found) => ({
        ...found,
        photos: await Promise.all(found.photos.map((id) => (id === anyPhoto ? upload() : id))),
      })),
    ),
  }))
  return Promise.all(replaced)
}

/** Signs as a shop's owner, by the text now in force. */
export async function signAs(
  { as, councilId }: Town,
  owner: string,
  shopId: string,
): Promise<Output<'covenant.sign'>> {
  const { textHash } = await as(owner)('covenant.text', { councilId })
  return as(owner)('covenant.sign', { shopId, textHash, signature: signatureOf(1) })
}
