import { qualities } from '#shared/domain/project/kinds.ts'
import { problemLifecycle, projectLifecycle } from '#shared/domain/project/lifecycle.ts'
import { deadlineText } from '#shared/kernel/deadline-text.ts'
import { dayText } from '#shared/kernel/time.ts'
import type { Tone } from '../../ui/tone'
import type { EntryView, ProjectCard } from './types'

type Said = { readonly text: string; readonly tone: Tone }

const tones = { planned: 'plain', building: 'accent', finished: 'good', stopped: 'bad' } as const

export const projectTag = ({ state, late }: Pick<ProjectCard, 'state' | 'late'>): Said =>
  late
    ? { text: '比说好的晚了', tone: 'warn' }
    : { text: projectLifecycle.states[state].zh, tone: tones[state] }

export const daysText = ({ startOn, endOn }: Pick<ProjectCard, 'startOn' | 'endOn'>) =>
  `${dayText(startOn)} — ${dayText(endOn)}`

export const ratioOf = (percent: number) => ({ numerator: percent, denominator: 100 })

/** What an entry says, in a few words. */
export const whatOf = ({ kind, percent, verdict }: EntryView): string =>
  kind === 'progress' ? `进度：做到 ${percent}%` : `质量：${verdict ? qualities[verdict] : ''}`

const problemTones = { open: 'warn', answered: 'accent', settled: 'good' } as const

/** How a problem stands; null for what is none. */
export function problemTag({ state, overdue }: EntryView): Said | null {
  if (state === null) return null
  if (overdue) return { text: '过了期限还没答复', tone: 'bad' }
  return { text: problemLifecycle.states[state].zh, tone: problemTones[state] }
}

export function dueTextOf({ dueAt, may }: EntryView): string {
  if (!dueAt) return ''
  const when = deadlineText(new Date(dueAt), new Date())
  return may.includes('answer') ? `请在 ${when}答复` : `社区要在 ${when}答复`
}

/** Why others do not see it, for its writer and for those who answer. */
export const checkText = ({ check, mine }: EntryView): string => {
  if (check === 'passed') return ''
  if (check === 'refused') return '这段话没有公开，别人看不到。'
  return mine ? '这段话正等人看一眼，看过了大家才看得到。' : '这段话还没有公开，在“等我审核”里。'
}

export const unseenText = ({ unseen }: EntryView) =>
  unseen > 0 ? `还有 ${unseen} 张照片等人看过再公开` : ''
