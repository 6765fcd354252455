import { presences } from '#shared/domain/meeting/presence.ts'
import { seats } from '#shared/domain/people/seats.ts'
import { addDays, clockText, dayOf, timeText } from '#shared/kernel/time.ts'
import type { Tone } from '../../ui/tone'
import type { MeetingCard, MeetingView, Mine } from './types'

/** An extraordinary meeting is called one wherever it is named. */
export const nameOf = ({ title, urgent }: Pick<MeetingCard, 'title' | 'urgent'>): string =>
  urgent ? `临时会议：${title}` : title

/** `今天 19:00`, `明天 19:00`, else the day. */
export function whenText(startsAt: string, now = new Date()): string {
  const [day, today] = [dayOf(startsAt), dayOf(now)]
  const time = timeText(new Date(startsAt))
  if (day === today) return `今天 ${time}`
  return day === addDays(today, 1) ? `明天 ${time}` : clockText(startsAt, now)
}

type Standing = Pick<MeetingCard, 'state' | 'startsAt'>

/** How it stands, in a word or two. */
export function tagOf({ state, startsAt }: Standing): { text: string; tone: Tone } {
  if (state === 'cancelled') return { text: '不开了', tone: 'bad' }
  if (state === 'minuted') return { text: '有纪要', tone: 'good' }
  if (state === 'held') return { text: '等纪要', tone: 'warn' }
  return hasBegun(startsAt) ? { text: '正在开', tone: 'accent' } : { text: '等着开', tone: 'plain' }
}

export const hasBegun = (startsAt: string): boolean => new Date(startsAt) <= new Date()

const presenceTones = {
  present: 'good',
  excused: 'warn',
  coming: 'plain',
  unheard: 'plain',
} as const satisfies Record<Mine['presence'], Tone>

/** After the beginning whoever was not heard of is not there. */
export const presenceTag = (presence: Mine['presence'], begun: boolean) => {
  const missing = begun && (presence === 'coming' || presence === 'unheard')
  return { text: missing ? '没到' : presences[presence], tone: presenceTones[presence] }
}

/** `副理事长 · 海河书屋`. */
export const seatText = ({ seat, unitName }: Pick<Mine, 'seat' | 'unitName'>): string =>
  unitName ? `${seats[seat].zh} · ${unitName}` : seats[seat].zh

type Numbers = MeetingView['numbers']

export const countsText = ({ invited, present, excused, absent }: Numbers): string =>
  `请了 ${invited} 席，到了 ${present} 席，请假 ${excused} 席，没到 ${absent} 席`
