import { itemsOf } from '#shared/domain/covenant/items.ts'
import { lacksPhoto } from '#shared/domain/inspection/check-results.ts'
import type { ItemResult } from '#shared/domain/inspection/inspection.ts'
import { only } from '#shared/domain/inspection/items-for.ts'
import { lostPoints, scoreOf } from '#shared/domain/inspection/score.ts'
import type { Edition, Item } from '../covenant/types'
import type { Draft, ItemDraft } from './draft-slot'

export type Results = ItemResult[]

/** "Something was found" is no verdict yet while nothing is named. */
export const isNamed = (said: ItemDraft | undefined): said is ItemDraft =>
  said !== undefined && (said.verdict !== 'lost' || Object.keys(said.points).length > 0)

/** Whether a finding of this item still waits for the photo that its rule asks for. */
export const isUnproven = (item: Item, said: ItemDraft | undefined): boolean =>
  said?.verdict === 'lost' &&
  item.deductions.some(
    (deduction) =>
      said.points[deduction.id] !== undefined &&
      lacksPhoto(deduction, said.photos?.[deduction.id] ?? []),
  )

const isJudged = (item: Item, said: ItemDraft | undefined): said is ItemDraft =>
  isNamed(said) && !isUnproven(item, said)

const resultOf = (no: number, { verdict, points, photos }: ItemDraft, notes: Draft['notes']) => ({
  no,
  applies: verdict !== 'skip',
  findings:
    verdict === 'lost'
      ? Object.entries(points).map(([deduction, lost]) => ({
          deduction,
          points: lost,
          note: notes[deduction] ?? '',
          photos: [...(photos?.[deduction] ?? [])],
        }))
      : [],
})

/** What one item loses, and what its deductions add up to before its maximum caps them. */
export function lossOf(item: Item, draft: ItemDraft | undefined) {
  const result = draft && resultOf(item.no, draft, {})
  const named = (result?.findings ?? []).reduce((total, { points }) => total + points, 0)
  return { lost: lostPoints(item, result), named }
}

const resultsOf = (edition: Edition, { items, notes }: Draft): Results =>
  itemsOf(edition).flatMap((item) => {
    const said = items[item.no]
    return isJudged(item, said) ? [resultOf(item.no, said, notes)] : []
  })

/**
 * Where the visit stands: the items still to judge (of them, those nobody has touched and those that wait for a photo), and
 * the score of those judged, by the server's own rule.
 */
export function reckon(edition: Edition, draft: Draft) {
  const open = itemsOf(edition).filter((item) => !isJudged(item, draft.items[item.no]))
  const left = open.map(({ no }) => no)
  const results = resultsOf(edition, draft)
  const judged = results.map(({ no }) => no)
  const applies = results.some((result) => result.applies)
  return {
    left,
    unproven: open.flatMap((item) => (isUnproven(item, draft.items[item.no]) ? [item.no] : [])),
    untouched: left.filter((no) => draft.items[no] === undefined),
    results,
    score: applies ? scoreOf(only(edition, judged), results) : null,
    findings: results.reduce((total, result) => total + result.findings.length, 0),
    skipped: results.filter((result) => !result.applies).length,
  }
}
