import {
  fiveSteps,
  isOver,
  type MotionState,
  motionLifecycle,
} from '#shared/domain/motion/lifecycle.ts'
import { type Way, ways } from '#shared/domain/motion/ways.ts'
import { seats } from '#shared/domain/people/seats.ts'
import { deadlineText } from '#shared/kernel/deadline-text.ts'
import { monthDayText } from '#shared/kernel/time.ts'
import type { Tone } from '../../ui/tone'
import type { Measure, MotionCard, MotionView } from './types'

type Said = { readonly text: string; readonly tone: Tone }

const tones: Record<MotionState, Tone> = {
  seconding: 'plain',
  raised: 'accent',
  measured: 'accent',
  acting: 'accent',
  resolved: 'good',
  supervised: 'good',
  declined: 'plain',
  merged: 'plain',
  withdrawn: 'plain',
}

type Standing = Pick<MotionCard, 'state' | 'late' | 'awaited'>

export function stateTag({ state, late, awaited }: Standing): Said {
  if (late) return { text: '过了时限还没答复', tone: 'bad' }
  if (awaited) return { text: '等首次答复', tone: 'warn' }
  return { text: motionLifecycle.states[state].zh, tone: tones[state] }
}

/** The five steps as people know them, and how far this one is. */
export const stepWords = fiveSteps.map((state) => motionLifecycle.states[state].zh)
export const stepOf = (state: MotionState): number =>
  (fiveSteps as readonly MotionState[]).indexOf(state) + 1

/** A post on a page of its own council, whose name need not be said again: `理事`. */
export const postHere = (post: string, { councilName }: Pick<MotionView, 'councilName'>): string =>
  post.startsWith(councilName) ? post.slice(councilName.length).trim() || post : post

type Verdict = MotionView['verdicts'][number]

/** What the station says of the result: `特约监督员看了，认可：灯都亮着`. */
export const verdictText = ({ post, content, text }: Verdict, motion: MotionView): string =>
  `${postHere(post, motion)}看了，${content ? '认可' : '退回再办'}${text ? `：${text}` : '。'}`

export const wayText = (way: Way): string => ways[way].zh

export const cardNote = ({ way, raiserPost, supporters }: MotionCard): string =>
  `${wayText(way)} · ${raiserPost}${supporters > 1 ? ` · ${supporters} 人支持` : ''}`

export const ownerText = ({ seat, unitName, name }: Measure['owner']): string => {
  const who = name || '这一席现在没有人'
  const post = [unitName, seat && seats[seat].zh].filter(Boolean).join(' ')
  return post ? `${who}（${post}）` : who
}

export const byWhenText = ({ dueOn }: Pick<Measure, 'dueOn'>): string => `${monthDayText(dueOn)}前`

/** What is said of a motion that others cannot read yet. */
export const checkText = ({ check, mine }: MotionView): string => {
  if (check === 'passed') return ''
  if (check === 'refused') return '这件没有公开，别人看不到。'
  return mine ? '正等人看一眼，看过了大家才看得到。' : '这件还没有公开，在“等我审核”里。'
}

/** How a proposal stands with its seconders. */
export function secondersText({ state, supporters, seconders, supported }: MotionView): string {
  if (isOver(state)) return `${supporters} 人支持过。`
  if (state !== 'seconding')
    return supported
      ? `${supporters} 人支持，您是其中一位。办到哪一步，都会告诉您。`
      : `${supporters} 人支持。办到哪一步，都会告诉他们。`
  const left = seconders - supporters
  return left > 0
    ? `有 ${supporters} 人附议，再有 ${left} 人就立题。`
    : `有 ${supporters} 人附议，等理事会立题。`
}

export function answerDueText({ awaited, dueAt, late }: MotionView): string {
  if (!awaited || !dueAt) return ''
  if (late) return '企业吹哨，早该有首次答复了。'
  return `企业吹哨，要在${deadlineText(new Date(dueAt), new Date())}首次答复。`
}
