import * as z from 'zod'
import { Id, Instant } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { departmentNames, roleNames } from './role.ts'
import { seatNames } from './seats.ts'

export const Seat = z.enum(seatNames).meta({ title: '席位' })

/** One role in one place, with who gave it, from when and until when. */
export const Grant = z.object({
  id: Id,
  personId: Id,
  role: z.enum(roleNames),
  area: AreaCode,
  councilId: Id.nullable(),
  shopId: Id.nullable(),
  projectId: Id.nullable(),
  department: z.enum(departmentNames).nullable(),
  seat: Seat.nullable(),
  /** What people call this post: `泰达街道 考核员（环卫）`. */
  post: z.string(),
  grantedBy: z.string(),
  from: Instant,
  until: Instant.nullable(),
  endedBy: z.string().nullable(),
  endedBecause: z.string().nullable(),
  version: z.int(),
})
export type Grant = z.infer<typeof Grant>

export const isActive = ({ from, until }: Pick<Grant, 'from' | 'until'>, now: Date) =>
  from <= now && (until === null || now < until)
