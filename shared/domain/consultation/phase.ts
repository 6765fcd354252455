import { addDays } from '../../kernel/time.ts'
import type { Notice } from '../notice/notice.ts'

/** How a consultation stands: people speak; it is over and its result is waited for; what was decided is told. */
export const phases = {
  open: '正在听大家说',
  waiting: '还在等结果',
  decided: '结果已公布',
} as const
export type Phase = keyof typeof phases
export const phaseNames = Object.keys(phases) as [Phase, ...Phase[]]

/** Days after the end within which people are told what was decided and why. */
export const resultDays = 15

type Asked = Pick<Notice, 'state' | 'openUntil' | 'expiresOn' | 'resultId'>

/** `today` is a Shanghai day; the last day itself is still open. */
export function phaseOf(notice: Asked, today: string): Phase {
  if (isTaking(notice, today)) return 'open'
  return notice.resultId ? 'decided' : 'waiting'
}

/** Whether it stands and its last day for voices or objections is not over. */
export const isTaking = ({ state, openUntil, expiresOn }: Asked, today: string): boolean =>
  state === 'published' &&
  openUntil !== null &&
  today <= openUntil &&
  (expiresOn === null || today <= expiresOn)

/** The last day on which the result is not late. */
export const resultDueOn = (openUntil: string): string => addDays(openUntil, resultDays)

/** Consultations that ended before this day and have no result are late today. */
export const lateBefore = (today: string): string => addDays(today, -resultDays)
