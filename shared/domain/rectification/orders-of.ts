import { dueInHours } from '../../kernel/due.ts'
import { addWorkingDays } from '../../kernel/working-time.ts'
import type { Edition } from '../covenant/edition.ts'
import { itemsOf } from '../covenant/items.ts'
import type { Inspection, ItemResult } from '../inspection/inspection.ts'
import type { Department } from '../people/role.ts'
import type { Shop } from '../shop/shop.ts'
import { type Order, orderId } from './order.ts'
import { orderLifecycle } from './order-lifecycle.ts'

export type HandedIn = {
  readonly inspection: Inspection
  /** Of this part alone. */
  readonly results: readonly ItemResult[]
  readonly department: Department
  readonly edition: Edition
  readonly shop: Pick<Shop, 'id' | 'councilId' | 'area'>
  readonly now: Date
}

/** One order for every finding that a department handed in, each with the time its item allows. */
export function ordersOf({ inspection, results, department, edition, shop, now }: HandedIn) {
  const part = inspection.parts.find((candidate) => candidate.department === department)
  const by = part?.inspectorId ?? ''
  const { id: inspectionId, period } = inspection
  const { id: shopId, councilId, area } = shop
  const shared = { inspectionId, period, shopId, councilId, area, department, openedAt: now }
  const { at: appealUntil } = addWorkingDays(now, edition.appeal.lodgeDays)
  return itemsOf(edition).flatMap((item): Order[] => {
    const { no, title, rectifyHours } = item
    const result = results.find((candidate) => candidate.no === no)
    return (result?.applies ? result.findings : []).map((finding) => ({
      ...shared,
      ...finding,
      ...ruleOf(item, finding.deduction),
      ...dueInHours(now, rectifyHours),
      id: orderId(inspectionId, finding.deduction),
      no,
      title,
      rectifyHours,
      appealUntil,
      state: orderLifecycle.initial,
      timeline: [{ move: 'open', at: now, by, reason: finding.note || null }],
      heldHours: null,
      answers: [],
      rechecks: [],
      version: 0,
    }))
  })
}

function ruleOf({ deductions }: Edition['categories'][number]['items'][number], id: string) {
  const deduction = deductions.find((candidate) => candidate.id === id)
  return { rule: deduction?.text ?? '', veto: deduction?.veto ?? false }
}
