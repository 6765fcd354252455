import { AppError } from '../../kernel/errors.ts'

/** How far ahead an edition may be adopted, in months. */
const mostMonths = 12

/** The first days of the months that come, nearest first: from one of them a new edition is in force. */
export function comingMonths(today: string): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return Array.from({ length: mostMonths }, (_, index) => {
    const count = month + index
    const there = [year + Math.floor(count / 12), (count % 12) + 1] as const
    return `${there[0]}-${String(there[1]).padStart(2, '0')}-01`
  })
}

/** A month is scored by one edition from end to end. @throws FROM_NOT_A_COMING_MONTH */
export function checkFrom(from: string, today: string): void {
  if (!comingMonths(today).includes(from))
    throw new AppError('FROM_NOT_A_COMING_MONTH', { field: 'from' })
}
