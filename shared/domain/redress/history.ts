import { dayOf } from '../../kernel/time.ts'
import { roles } from '../people/role.ts'
import { roleAt } from './ladder.ts'
import { type RedressMove, rater, redressLifecycle } from './lifecycle.ts'
import { wordsOf } from './rater-acts.ts'
import type { Redress } from './redress.ts'

/** One line of what was done, as everyone concerned may read it: posts, never persons; of the rater no hour. */
export type RedressLine = {
  readonly on: string
  readonly at: Date | null
  readonly what: string
  readonly who: string
  readonly text: string
  readonly photos: string[]
}

type Told = Partial<Pick<RedressLine, 'what' | 'who' | 'text' | 'photos'>>
const bare = { text: '', photos: [] as string[] }

/** First things first. `own` is the rater's: they read their words whether or not others may already. */
export function redressHistory(redress: Redress, own: boolean): RedressLine[] {
  const told = tellers(redress, own)
  return redress.timeline.map(({ move, at, by }) => {
    const byRater = by === rater
    const who = byRater ? '居民' : '系统'
    const line = { on: dayOf(at), at: byRater ? null : at, what: redressLifecycle.moves[move].zh }
    return { ...line, who, ...bare, ...told[move]?.() }
  })
}

/** What the timeline does not hold itself; each teller goes on to the next of its kind. */
function tellers(redress: Redress, own: boolean): Partial<Record<RedressMove, () => Told>> {
  const { appeal } = redress
  const answers = redress.answers.values()
  const words = wordsOf(redress)
  const saying = (act: 'reject' | 'contest') => {
    const each = words.filter((one) => one.act === act).values()
    return () => {
      const next = each.next().value
      if (!next) return {}
      return { text: own || next.check === 'passed' ? next.text : '这段话正在核对' }
    }
  }
  const ruling = (which: 'decision' | 'final') => () => {
    const decision = appeal?.[which]
    return decision ? { who: decision.post, text: decision.reason } : {}
  }
  return {
    answer: () => {
      const answer = answers.next().value
      if (!answer) return {}
      const { post, text, photos, late } = answer
      return { who: post, text, photos, ...(late && { what: '回复居民（超期）' }) }
    },
    reject: saying('reject'),
    contest: saying('contest'),
    appeal: () => (appeal ? { who: appeal.post, ...(!own && { text: appeal.text }) } : {}),
    uphold: ruling('decision'),
    dismiss: ruling('decision'),
    confirm: ruling('final'),
    restore: ruling('final'),
  }
}

/** Who handles it now, as people say it. */
export const handlerOf = (redress: Redress): string => roles[roleAt(redress, redress.tier)].zh
