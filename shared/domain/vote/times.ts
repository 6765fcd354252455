import { AppError } from '../../kernel/errors.ts'

const hour = 3_600_000
const day = 24 * hour
const shortest = hour
const longest = 30 * day

/** The end that was asked for: an hour from now at least, so that people can hear of it, and 30 days at most. @throws INVALID_INPUT */
export function readEnd(wanted: string, now: Date): Date {
  const end = new Date(wanted)
  const lasts = end.getTime() - now.getTime()
  const refuse = (message: string) => new AppError('INVALID_INPUT', { field: 'endsAt', message })
  if (lasts < shortest) throw refuse('截止时间至少要在一个小时以后')
  if (lasts > longest) throw refuse('截止时间最晚在 30 天以后')
  return end
}

/** A day before the end; null: it lasts no longer than that. */
export const remindAt = (opensAt: Date, endsAt: Date): Date | null => {
  const at = new Date(endsAt.getTime() - day)
  return at > opensAt ? at : null
}
