import { levels } from '#shared/domain/rating/level.ts'
import { type SubjectKind, subjectKinds } from '#shared/domain/rating/subject-kinds.ts'
import { type RedressState, redressLifecycle } from '#shared/domain/redress/lifecycle.ts'
import { clockText, monthDayText } from '#shared/kernel/time.ts'
import type { Tone } from '../../ui/tone'
import { dueText } from '../form/due-text'
import type { RedressCard, RedressView } from './types'

const tones = {
  open: 'warn',
  answered: 'accent',
  appealed: 'plain',
  contested: 'plain',
  settled: 'good',
  unheard: 'plain',
  withdrawn: 'plain',
  excused: 'plain',
} as const satisfies Record<RedressState, Tone>

/** Where one stands, in a word or two. */
export function redressTag({ state, overdue }: Pick<RedressCard, 'state' | 'overdue'>): {
  text: string
  tone: Tone
} {
  const text = redressLifecycle.states[state].zh
  return overdue ? { text: `${text} · 已超期`, tone: 'bad' } : { text, tone: tones[state] }
}

export const levelWord = (level: number) => levels[level as keyof typeof levels] ?? ''

export const reasonText = (kind: SubjectKind, reasons: readonly string[]) => {
  const words: Readonly<Record<string, string>> = subjectKinds[kind].reasons
  return reasons.map((reason) => words[reason] ?? '').join('、')
}

const unread = {
  checking: '还写了一段话，正在核对，核对好了就能看到。',
  kept: '还写了一段话，没有公开。',
} as const

/** What was written, or why it is not to be read. */
export const commentText = ({ comment, commentState }: RedressCard) =>
  commentState === 'checking' || commentState === 'kept' ? unread[commentState] : comment

/** What is to be done now, and by when. */
export function redressDueText({ state, ...due }: RedressCard): string {
  if (state === 'open') return dueText('请在', due, '回复')
  return state === 'appealed' || state === 'contested' ? dueText('请在', due, '定下来') : ''
}

/** The rater does it on a day, others at an hour. */
export const whenText = ({ on, at }: RedressView['history'][number]) =>
  at ? clockText(at, new Date()) : monthDayText(on)

export const states = [
  ['open', '待办理'],
  ['answered', '等居民评'],
  ['appealed', '申诉中'],
  ['contested', '有异议'],
  ['settled', '居民认可'],
  ['unheard', '未回应'],
  ['withdrawn', '改了评价'],
  ['excused', '申诉成立'],
] as const satisfies readonly (readonly [RedressState, string])[]
