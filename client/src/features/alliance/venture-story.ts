import { ventureLifecycle } from '#shared/domain/alliance/lifecycle.ts'
import { moneyText } from '#shared/domain/alliance/money.ts'
import { clockText } from '#shared/kernel/time.ts'
import type { Tone } from '../../ui/tone'
import type { VentureView } from './types'
import { stageWord } from './words'

export type Step = {
  readonly at: string
  readonly what: string
  readonly by: string
  readonly text?: string
  readonly tone: Tone
}

const { moves } = ventureLifecycle

/** Registered, moved and amended: all that happened to a project, in its order. */
export function storyOf({ createdAt, enteredAs, history, changes }: VentureView): Step[] {
  const entered = {
    ...{ at: createdAt, by: clockText(createdAt, new Date()), tone: 'plain' as const },
    what: `登记，当时在${stageWord(enteredAs)}阶段`,
  }
  const moved = history.map(({ move, at, reason }) => ({
    ...{ at, by: clockText(at, new Date()), what: moves[move].zh },
    ...(reason && { text: `原因：${reason}` }),
    tone: move === 'end' ? ('bad' as const) : ('good' as const),
  }))
  const amended = changes.map((change) => ({
    at: change.at,
    what: '改了内容',
    by: `${change.post} · ${clockText(change.at, new Date())}`,
    text: beforeText(change),
    tone: 'warn' as const,
  }))
  return [entered, ...moved, ...amended].sort((one, other) => (one.at < other.at ? -1 : 1))
}

/** What it said before, and only of what was changed. */
function beforeText({ name, units, amountWan }: VentureView['changes'][number]): string {
  const said = [
    name === null ? '' : `名称：${name}`,
    units === null ? '' : `成员：${units.join('、')}`,
    amountWan === null ? '' : `投资额：${moneyText(amountWan)}`,
  ]
  return `原来的${said.filter(Boolean).join('；')}`
}
