import * as z from 'zod'
import type { Counts } from '../../kernel/counts.ts'
import { Id } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { departmentNames } from '../people/role.ts'
import type { Appeal } from './appeal.ts'
import type { Order } from './order.ts'

const Count = z.int()

/**
 * What stands of one shop or of a whole council, counted as it moves; its id is the shop's or the council's. Overdue is
 * what the timer has marked, so it may lag behind by a tick.
 */
export const OrderTally = z.object({
  id: Id,
  kind: z.enum(['shop', 'council']),
  councilId: Id,
  /** Null: the council's own. */
  shopId: Id.nullable(),
  area: AreaCode,
  open: Count,
  overdue: Count,
  toRecheck: z.partialRecord(z.enum(departmentNames), Count),
  recheckOverdue: Count,
  appeals: Count,
  appealsOverdue: Count,
  version: z.int(),
})
export type OrderTally = z.infer<typeof OrderTally>

const one = (yes: boolean) => (yes ? 1 : 0)

/** What one order adds to its shop's and its council's tally. */
export const countsOf = ({ state, remind, department }: CountedOrder): Counts => ({
  open: one(state === 'open'),
  overdue: one(state === 'open' && remind === 'overdue'),
  [`toRecheck.${department}`]: one(state === 'answered'),
  recheckOverdue: one(state === 'answered' && remind === 'overdue'),
  appeals: 0,
  appealsOverdue: 0,
})
type CountedOrder = Pick<Order, 'state' | 'remind' | 'department'>

/** Every counter at nought: added, it moves nothing, and lets two commands that meet at a shop take turns. */
export const noCounts: Counts = {
  ...{ open: 0, overdue: 0, recheckOverdue: 0, appeals: 0, appealsOverdue: 0 },
  ...Object.fromEntries(departmentNames.map((department) => [`toRecheck.${department}`, 0])),
}

export const appealCounts = ({ state, remind }: Pick<Appeal, 'state' | 'remind'>): Counts => ({
  appeals: one(state === 'lodged'),
  appealsOverdue: one(state === 'lodged' && remind === 'overdue'),
})
