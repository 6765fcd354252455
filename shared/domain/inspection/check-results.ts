import { AppError } from '../../kernel/errors.ts'
import type { Deduction, Edition, EditionItem } from '../covenant/edition.ts'
import { itemsOf } from '../covenant/items.ts'
import type { Finding, ItemResult } from './inspection.ts'

/**
 * Whether each of these items was judged exactly once, with findings that its rules know and evidence where they ask for it.
 * @throws ITEM_MISSING, DEDUCTION_UNKNOWN, DEDUCTION_OUT_OF_RANGE, PHOTO_REQUIRED
 */
export function checkResults(items: readonly EditionItem[], results: readonly ItemResult[]): void {
  const numbers = new Set(results.map(({ no }) => no))
  for (const item of items) if (!numbers.has(item.no)) throw itemMissing(item)
  if (numbers.size !== results.length || numbers.size !== items.length)
    throw new AppError('ITEM_MISSING', { field: 'results' })
  for (const result of results) {
    const item = items.find(({ no }) => no === result.no)
    if (item) checkFindings(item, result)
  }
}

const itemMissing = ({ no, title }: EditionItem) =>
  new AppError('ITEM_MISSING', { field: 'results', message: `第${no}项“${title}”还没有评` })

function checkFindings(item: EditionItem, { applies, findings }: ItemResult): void {
  const once = new Set(findings.map(({ deduction }) => deduction))
  if (once.size !== findings.length || (!applies && findings.length > 0))
    throw new AppError('DEDUCTION_UNKNOWN', {
      field: 'results',
      message: `第${item.no}项“${item.title}”的扣分重复，或不适用却扣了分`,
    })
  for (const finding of findings) checkFinding(item, finding)
}

function checkFinding(item: EditionItem, finding: Finding): void {
  const deduction = item.deductions.find(({ id }) => id === finding.deduction)
  if (!deduction) throw new AppError('DEDUCTION_UNKNOWN', { field: 'results' })
  const { text, from, to } = deduction
  if (finding.points < from || finding.points > to)
    throw new AppError('DEDUCTION_OUT_OF_RANGE', {
      field: 'results',
      message: `第${item.no}项“${text}”只能扣 ${from}–${to} 分`,
    })
  if (lacksPhoto(deduction, finding.photos))
    throw new AppError('PHOTO_REQUIRED', {
      field: 'results',
      message: `第${item.no}项“${text}”要拍照留底，请补一张照片`,
    })
}

/** Whether a finding still waits for its evidence. */
export const lacksPhoto = ({ photo }: Pick<Deduction, 'photo'>, photos: readonly string[]) =>
  photo && photos.length === 0

/** Whether a department judged exactly its own items. @throws ITEM_NOT_YOURS, and what `checkResults` throws */
export function checkPart(
  edition: Pick<Edition, 'categories'>,
  nos: readonly number[],
  results: readonly ItemResult[],
): void {
  const items = itemsOf(edition)
  const strange = items.find(
    ({ no }) => !nos.includes(no) && results.some((result) => result.no === no),
  )
  if (strange)
    throw new AppError('ITEM_NOT_YOURS', {
      field: 'results',
      message: `第${strange.no}项“${strange.title}”归别的部门看，请只评您自己的项目`,
    })
  checkResults(
    items.filter(({ no }) => nos.includes(no)),
    results,
  )
}
