import type { Grant } from '#shared/domain/people/grant.ts'

/** Whether one of the grants is the chair of this council. */
export const isChair = (
  grants: readonly Pick<Grant, 'councilId' | 'seat'>[],
  councilId: string,
): boolean => grants.some((grant) => grant.councilId === councilId && grant.seat === 'chair')
