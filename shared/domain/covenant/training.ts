import * as z from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { Day, Id, Instant, line, prose } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import type { Grant } from '../people/grant.ts'
import { holds } from '../people/holds.ts'
import { type Department, departmentNames } from '../people/role.ts'

export const TrainingText = z.object({
  department: z.enum(departmentNames).meta({ title: '办培训的部门' }),
  title: line('培训主题', 40),
  heldOn: Day.meta({ title: '培训日期' }),
  place: line('培训地点', 40),
  note: prose('说明', 300),
})

/** Shops that one session may name. */
export const mostAttending = 500

/** One session that a department held for the shops of a council, and who came. */
export const Training = TrainingText.extend({
  id: Id,
  councilId: Id,
  area: AreaCode,
  heldBy: Id,
  at: Instant,
  /** Shops of which somebody was there. */
  shops: z.array(Id).max(mostAttending),
  /** Attendance that was entered by mistake, and who took it back. */
  struck: z.array(z.object({ shopId: Id, by: Id, at: Instant, reason: z.string() })),
  version: z.int(),
})
export type Training = z.infer<typeof Training>

type Place = { readonly area: string; readonly councilId: string }

/** The secretary keeps everyone's list, a department its own. */
export function mayTrain(grants: readonly Grant[], department: Department, place: Place): boolean {
  const own = grants.filter((grant) => grant.department === department)
  return (
    holds(grants, 'secretary', place) ||
    holds(own, 'inspector', place) ||
    holds(own, 'departmentOfficer', place)
  )
}

/** @throws DAY_IN_FUTURE */
export function checkHeldOn(heldOn: string, today: string): void {
  if (heldOn > today) throw new AppError('DAY_IN_FUTURE', { field: 'heldOn' })
}
