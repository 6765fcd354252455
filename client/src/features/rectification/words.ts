import { appealLifecycle } from '#shared/domain/rectification/appeal-lifecycle.ts'
import { type OrderState, orderLifecycle } from '#shared/domain/rectification/order-lifecycle.ts'
import type { Tone } from '../../ui/tone'
import { dueText, type Timed } from '../form/due-text'
import type { AppealCard, OrderCard } from './types'

type Stands = Pick<OrderCard, 'state' | 'overdue' | 'held'>

const tones = {
  open: 'warn',
  answered: 'accent',
  passed: 'good',
  waived: 'plain',
  lapsed: 'plain',
} as const satisfies Record<OrderState, Tone>

/** Where an order stands, in a word or two. */
export function orderTag({ state, overdue, held }: Stands): { text: string; tone: Tone } {
  const text = orderLifecycle.states[state].zh
  if (held) return { text: `${text} · 申诉中`, tone: 'plain' }
  return overdue ? { text: `${text} · 已超期`, tone: 'bad' } : { text, tone: tones[state] }
}

const appealTones = {
  lodged: 'warn',
  upheld: 'good',
  rejected: 'plain',
  withdrawn: 'plain',
} as const satisfies Record<AppealCard['state'], Tone>

export const appealTag = ({ state, overdue }: Pick<AppealCard, 'state' | 'overdue'>) =>
  overdue
    ? ({ text: '已超期', tone: 'bad' } as const)
    : { text: appealLifecycle.states[state].zh, tone: appealTones[state] }

/** What is to be done now about an order, by when; what is done needs no deadline. */
export function orderDueText({ held, state, ...due }: Stands & Timed): string {
  if (state !== 'open' && state !== 'answered') return ''
  if (held) return '申诉期间，期限先停着'
  return state === 'open' ? dueText('请在', due, '改好') : dueText('', due, '复查')
}

export const states = [
  ['open', '待整改'],
  ['answered', '待复查'],
  ['passed', '已了结'],
  ['waived', '已免除'],
  ['lapsed', '随歇业了结'],
] as const satisfies readonly (readonly [OrderState, string])[]

export const stateOf = (value: string | undefined): OrderState =>
  states.find(([state]) => state === value)?.[0] ?? 'open'
