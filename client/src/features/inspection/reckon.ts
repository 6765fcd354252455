import { itemsOf } from '#shared/domain/covenant/items.ts'
import type { ItemResult } from '#shared/domain/inspection/inspection.ts'
import { lostPoints, scoreOf } from '#shared/domain/inspection/score.ts'
import type { Edition, Item } from '../covenant/types'
import type { Draft, ItemDraft } from './draft-slot'

export type Results = ItemResult[]

/** "Something was found" is no verdict yet while nothing is named. */
export const isJudged = (item: ItemDraft | undefined): item is ItemDraft =>
  item !== undefined && (item.verdict !== 'lost' || Object.keys(item.points).length > 0)

const resultOf = (no: number, { verdict, points }: ItemDraft, notes: Draft['notes']) => ({
  no,
  applies: verdict !== 'skip',
  findings:
    verdict === 'lost'
      ? Object.entries(points).map(([deduction, lost]) => ({
          deduction,
          points: lost,
          note: notes[deduction] ?? '',
          photos: [],
        }))
      : [],
})

/** What one item loses, and what its deductions add up to before its maximum caps them. */
export function lossOf(item: Item, draft: ItemDraft | undefined) {
  const result = draft && resultOf(item.no, draft, {})
  const named = (result?.findings ?? []).reduce((total, { points }) => total + points, 0)
  return { lost: lostPoints(item, result), named }
}

export const resultsOf = (edition: Edition, { items, notes }: Draft): Results =>
  itemsOf(edition).flatMap(({ no }) => {
    const item = items[no]
    return isJudged(item) ? [resultOf(no, item, notes)] : []
  })

/** Where the visit stands: the items still to judge (of them, those nobody has touched), and the score of those judged, by the server's own rule. */
export function reckon(edition: Edition, draft: Draft) {
  const left = itemsOf(edition).flatMap(({ no }) => (isJudged(draft.items[no]) ? [] : [no]))
  const results = resultsOf(edition, draft)
  const categories = edition.categories.map((category) => ({
    ...category,
    items: category.items.filter(({ no }) => !left.includes(no)),
  }))
  const applies = results.some((result) => result.applies)
  return {
    left,
    untouched: left.filter((no) => draft.items[no] === undefined),
    results,
    score: applies ? scoreOf({ ...edition, categories }, results) : null,
    findings: results.reduce((total, result) => total + result.findings.length, 0),
    skipped: results.filter((result) => !result.applies).length,
  }
}
