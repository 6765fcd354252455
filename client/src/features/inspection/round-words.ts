import type { Output } from '#shared/contract/index.ts'
import type { VisitState } from '#shared/domain/inspection/round-lifecycle.ts'
import { addDays, dayOf, monthDayText } from '#shared/kernel/time.ts'
import type { Tone } from '../../ui/tone'
import type { ItemOf } from '../paging/use-pages'

export type RoundCard = ItemOf<'inspection.rounds'>
export type RoundView = Output<'inspection.round'>['round']
export type VisitCard = ItemOf<'inspection.round'>
export type Stop = ItemOf<'inspection.route'>

export const visitTones = {
  waiting: 'plain',
  partial: 'warn',
  done: 'good',
  cancelled: 'plain',
} as const satisfies Record<VisitState, Tone>

export const roundTones = {
  planned: 'accent',
  closed: 'good',
  cancelled: 'plain',
} as const satisfies Record<RoundCard['state'], Tone>

/** By when, as one says it: `今天`, `明天`, `12月3日`, and that it is over. */
export function dueText(dueOn: string, now: Date): string {
  const today = dayOf(now)
  if (dueOn === today) return '今天看完'
  if (dueOn === addDays(today, 1)) return '明天前看完'
  return dueOn < today ? `${monthDayText(dueOn)}就该看完了` : `${monthDayText(dueOn)}前看完`
}

export const isLate = (dueOn: string, now: Date) => dueOn < dayOf(now)
export const isPressing = (dueOn: string, now: Date) => dueOn <= dayOf(now)
