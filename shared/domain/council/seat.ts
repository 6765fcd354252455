import * as z from 'zod'
import { Id, Instant } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { departmentNames } from '../people/role.ts'
import { seatNames } from '../people/seats.ts'

/**
 * One seat of a council: what votes, whoever sits on it. Its holder has a grant for as long as they hold it; who held it
 * before stands in the council's record.
 */
export const CouncilSeat = z.object({
  id: Id,
  councilId: Id,
  area: AreaCode,
  seat: z.enum(seatNames).meta({ title: '席位' }),
  /** Order among seats of the same kind. */
  no: z.int().positive(),
  /** The member unit that it stands for; null: it stands for nobody but its holder. */
  unitId: Id.nullable(),
  unitName: z.string(),
  /** Of the task force. */
  department: z.enum(departmentNames).nullable(),
  weight: z.int().positive(),
  holderId: Id.nullable(),
  grantId: Id.nullable(),
  /** Since when its holder sits. */
  since: Instant.nullable(),
  /** The end of the term. */
  until: Instant.nullable(),
  /** When the clock looks at it next: a month before the end of the term, and at its end. */
  dueAt: Instant.nullable(),
  version: z.int(),
})
export type CouncilSeat = z.infer<typeof CouncilSeat>

/** Who sits there now: nobody once the term is over. */
export const holderOf = (
  { holderId, until }: Pick<CouncilSeat, 'holderId' | 'until'>,
  now: Date,
): string | null => (holderId !== null && (until === null || now < until) ? holderId : null)
