import { contains } from '../area/code.ts'
import type { Grant } from '../people/grant.ts'
import type { Notice } from './notice.ts'

/** Readers are counted of those who lived there when it was published, so that the share never passes one. */
export const isAudience = (
  grants: readonly Pick<Grant, 'role' | 'area' | 'from'>[],
  { area, publishedAt }: Pick<Notice, 'area' | 'publishedAt'>,
): boolean =>
  publishedAt !== null &&
  grants.some(
    ({ role, area: home, from }) =>
      role === 'resident' && contains(area, home) && from <= publishedAt,
  )
