import type { Edition } from '#shared/domain/covenant/edition.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import type { ItemResult } from '#shared/domain/inspection/inspection.ts'
import type { RegisteredShop } from './district.ts'
import { chance } from './hand.ts'
import { identityOf } from './people.ts'
import { streetPhoto } from './pictures.ts'
import { shopTable } from './shops.ts'
import type { Town } from './town.ts'

/** Items that need a kitchen, by their number in the default edition. */
const kitchenItems = [7, 9]

/** Whether the shop in this line of the table has a kitchen. */
export function hasKitchenAt(index: number): boolean {
  const trade = shopTable[index]?.[1]
  return trade === 'catering' || trade === 'food'
}

/** A first round of this month's inspections, leaving some shops for whoever tries the system. */
export async function inspect(town: Town, councilId: string, shops: readonly RegisteredShop[]) {
  const { edition } = await town.as(identityOf('ma-jun'))('covenant.text', {
    councilId,
    editionId: 'inForce',
  })
  for (const [index, { id }] of shops.entries()) {
    if (index % 5 === 0) continue
    const inspector = town.as(identityOf(index % 2 === 0 ? 'ma-jun' : 'he-wei'))
    const careless = index % 13 === 6 ? 0.6 : 0.08
    const seen = visit(edition, { seed: index, careless, kitchen: hasKitchenAt(index) })
    const results = await photograph(inspector, { edition, shopId: id, results: seen })
    await inspector('inspection.record', { shopId: id, results })
  }
}

type Visit = {
  readonly edition: Edition
  readonly shopId: string
  readonly results: readonly ItemResult[]
}

/** Takes a picture of each finding whose rule asks for one. */
export async function photograph(
  inspector: ReturnType<Town['as']>,
  { edition, shopId, results }: Visit,
): Promise<ItemResult[]> {
  const rules = new Map(
    itemsOf(edition).flatMap(({ deductions }) => deductions.map((rule) => [rule.id, rule])),
  )
  const proven: ItemResult[] = []
  for (const result of results) {
    const findings: ItemResult['findings'] = []
    for (const found of result.findings) {
      const asked = rules.get(found.deduction)?.photo ?? false
      const photo = { shopId, purpose: 'finding', data: streetPhoto(findings.length) } as const
      const photos = asked ? [(await inspector('photo.upload', photo)).id] : []
      findings.push({ ...found, photos })
    }
    proven.push({ ...result, findings })
  }
  return proven
}

type Shop = {
  readonly seed: number
  /** How likely each deduction is to be found, 0 to 1. */
  readonly careless: number
  readonly kitchen: boolean
}

/** What an inspector finds at a shop. */
export function visit(edition: Edition, { seed, careless, kitchen }: Shop): ItemResult[] {
  const next = chance(seed * 7 + 3)
  return itemsOf(edition).map(({ no, deductions }) => {
    const applies = kitchen || !kitchenItems.includes(no)
    const found = deductions.filter(({ veto }) => !veto && next() < careless)
    const findings = found.map(({ id, from, to }) => ({
      deduction: id,
      points: from + Math.floor(next() * (to - from + 1)),
      note: '',
      photos: [],
    }))
    return { no, applies, findings: applies ? findings : [] }
  })
}
