import { departments } from '../people/role.ts'
import type { Appeal } from './appeal.ts'
import { type AppealMove, appealLifecycle } from './appeal-lifecycle.ts'
import type { Order } from './order.ts'
import { type OrderMove, orderLifecycle } from './order-lifecycle.ts'

/** One line of what was done, as everyone concerned may read it: posts, never persons. */
export type HistoryLine = {
  readonly at: Date
  readonly what: string
  readonly who: string
  readonly text: string
  readonly photos: string[]
}

const shop = '店家'
const system = '系统'
const bare = { text: '', photos: [] as string[] }

/** An order and the appeal against it, first things first. `open` says whether the appeal's own words may be read. */
export function historyOf(order: Order, appeal: Appeal | null, open: boolean): HistoryLine[] {
  const lines = [...orderLines(order), ...(appeal ? appealLines(appeal, open) : [])]
  return lines.sort((one, other) => one.at.getTime() - other.at.getTime())
}

type Told = Partial<Omit<HistoryLine, 'at'>>

/** What the timeline does not hold itself: whose move it was, in which words, with which photos. */
function orderLines(order: Order): HistoryLine[] {
  const answers = order.answers.values()
  const rechecks = order.rechecks.values()
  const looked = () => fromRecheck(rechecks.next().value)
  const told: Partial<Record<OrderMove, () => Told>> = {
    open: () => ({
      who: `${departments[order.department]}考核员`,
      text: order.note,
      photos: order.photos,
    }),
    answer: () => fromAnswer(answers.next().value),
    pass: looked,
    fail: looked,
  }
  // that it is waived is told by the line of the appeal, with its reason
  const lines = order.timeline.filter(({ move }) => move !== 'waive')
  return lines.map(({ move, at }) => ({
    ...lineOf(at, orderLifecycle.moves[move].zh),
    ...told[move]?.(),
  }))
}

const lineOf = (at: Date, what: string): HistoryLine => ({ at, what, who: system, ...bare })

function fromAnswer(answer: Order['answers'][number] | undefined): Told {
  if (!answer) return {}
  const { text, photos, late } = answer
  return { who: shop, text, photos, ...(late && { what: '回复整改（超期）' }) }
}

const fromRecheck = (recheck: Order['rechecks'][number] | undefined): Told =>
  recheck ? { who: recheck.post, text: recheck.note, photos: recheck.photos } : {}

function appealLines({ timeline, decision, text, photos }: Appeal, open: boolean): HistoryLine[] {
  const settled = () => ({ who: decision?.post ?? '', text: decision?.reason ?? '' })
  const told: Partial<Record<AppealMove, () => Told>> = {
    lodge: () => ({ who: shop, ...(open && { text, photos }) }),
    withdraw: () => ({ who: shop }),
    uphold: settled,
    reject: settled,
  }
  return timeline.map(({ move, at }) => ({
    ...lineOf(at, appealLifecycle.moves[move].zh),
    ...told[move]?.(),
  }))
}
