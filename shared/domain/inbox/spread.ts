import * as z from 'zod'
import { Id } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { contains } from '../area/code.ts'
import { type AudienceRole, audienceNames } from '../notice/kinds.ts'
import type { Grant } from '../people/grant.ts'

/**
 * How far the news of a notice has come among those who want to hear of it; its id is the notice's. It is gone when all of
 * them have heard.
 */
export const Spread = z.object({
  id: Id,
  area: AreaCode,
  audienceRoles: z.array(z.enum(audienceNames)),
  /** Where the next step goes on; null: at the beginning. */
  after: z.string().nullable(),
  version: z.int(),
})
export type Spread = z.infer<typeof Spread>

/** Whether one of these grants, in force, makes its holder one whom the notice is meant for. */
export const isMeantFor = (
  { area, audienceRoles }: Pick<Spread, 'area' | 'audienceRoles'>,
  grants: readonly Pick<Grant, 'area' | 'role'>[],
): boolean => {
  const roles: readonly string[] = audienceRoles
  const everyone: AudienceRole = 'everyone'
  return grants.some(
    ({ role, ...grant }) =>
      contains(area, grant.area) && (roles.includes(everyone) || roles.includes(role)),
  )
}
