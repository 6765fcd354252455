import type { Tone } from '../../ui/tone'
import type { Change, EditionCard } from './types'

/** Each kind of change by a sign and a word; the colour only repeats them. */
export const kinds: Record<Change['kind'], { sign: string; zh: string; tone: Tone }> = {
  added: { sign: '＋', zh: '新增', tone: 'good' },
  removed: { sign: '－', zh: '删去', tone: 'bad' },
  changed: { sign: '≠', zh: '改了', tone: 'warn' },
  moved: { sign: '⇅', zh: '挪动', tone: 'plain' },
}

export const states: Record<EditionCard['state'], { zh: string; tone: Tone }> = {
  inForce: { zh: '正在施行', tone: 'good' },
  upcoming: { zh: '等着施行', tone: 'warn' },
  past: { zh: '已经换下', tone: 'plain' },
}
