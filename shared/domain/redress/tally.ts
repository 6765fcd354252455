import * as z from 'zod'
import type { Counts } from '../../kernel/counts.ts'
import { AreaCode } from '../area/area.ts'
import { chainOf, parentOf } from '../area/code.ts'
import { roleNames } from '../people/role.ts'
import { subjectKindNames } from '../rating/subject-kinds.ts'
import { type RedressState, redressLifecycle } from './lifecycle.ts'
import type { Redress } from './redress.ts'

const Count = z.int()
const ByRole = z.partialRecord(z.enum(roleNames), Count)
const states = Object.keys(redressLifecycle.states) as RedressState[]

/**
 * What stands of the bad ratings of a kind in one place: an area and all below it, one shop or one department. Its id is
 * `place:kind`. Overdue is what the timer has marked.
 */
export const RedressTally = z.object({
  id: z.string(),
  place: z.string(),
  /** The area that contains it, so that a street reads its communities by one index; null for a shop or a department. */
  parent: AreaCode.nullable(),
  area: AreaCode,
  kind: z.enum(subjectKindNames),
  /** Whose turn it is. */
  turn: ByRole.optional(),
  late: ByRole.optional(),
  states: z.partialRecord(z.enum(states as [RedressState, ...RedressState[]]), Count),
  reopened: Count,
  /** 及时率: answered by the deadline ÷ answered, or not answered and over. */
  onTime: Count,
  due: Count,
  version: z.int(),
})
export type RedressTally = z.infer<typeof RedressTally>

export const redressTallyId = (place: string, kind: Redress['subject']['kind']) =>
  `${place}:${kind}`

type Counted = Pick<Redress, 'counted' | 'state' | 'turn' | 'remind' | 'reopened' | 'answers'>

/** What one adds to its places; nothing before others may see it. */
export function redressCounts({ counted, ...redress }: Counted): Counts {
  if (!counted) return {}
  const { state, turn, remind, reopened, answers } = redress
  const late = turn !== null && remind === 'overdue'
  const unanswered = state === 'open' && late ? 1 : 0
  return {
    [`states.${state}`]: 1,
    ...(turn && { [`turn.${turn}`]: 1 }),
    ...(turn && late && { [`late.${turn}`]: 1 }),
    reopened,
    onTime: answers.filter((answer) => !answer.late).length,
    due: answers.length + unanswered,
  }
}

/** Counters that every tally has from the first. */
export const noRedressCounts: Counts = { reopened: 0, onTime: 0, due: 0 }

type Where = Pick<Redress, 'subject' | 'area' | 'shopId'>

/** The places among whose numbers it is: its areas from the district down, and the shop or department itself. */
export function placesOf({ subject, area, shopId }: Where) {
  const areas = chainOf(area).map((code) => ({ place: code, parent: parentOf(code), area: code }))
  const own = shopId ?? (subject.kind === 'department' ? subject.id : null)
  return own === null ? areas : [...areas, { place: own, parent: null, area }]
}
