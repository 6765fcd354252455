import type { Grant } from '#shared/domain/people/grant.ts'

/** Whether one of the grants is the chair's seat of this council. */
export const isChair = (grants: readonly Grant[], councilId: string): boolean =>
  grants.some((grant) => grant.councilId === councilId && grant.seat === 'chair')
