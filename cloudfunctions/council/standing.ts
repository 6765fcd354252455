import { contains } from '#shared/domain/area/code.ts'
import type { Council } from '#shared/domain/council/council.ts'
import { keepsCovenant } from '#shared/domain/council/kinds.ts'
import { mayDo, type Right } from '#shared/domain/council/rights.ts'
import { holds } from '#shared/domain/people/holds.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context } from '../lib/implement.ts'

/** A council that does something now. @throws COUNCIL_NOT_STANDING */
export function checkStanding({ state }: Pick<Council, 'state'>): void {
  if (state !== 'standing') throw new AppError('COUNCIL_NOT_STANDING')
}

/** A council that has a register and a covenant, and stands. @throws NO_COVENANT, COUNCIL_NOT_STANDING */
export function checkCovenant(council: Pick<Council, 'kind' | 'state'>): void {
  if (!keepsCovenant(council)) throw new AppError('NO_COVENANT')
  checkStanding(council)
}

/** @throws SEAT_MAY_NOT */
export function checkRight(
  { grants }: Pick<Context, 'grants'>,
  right: Right,
  council: Pick<Council, 'id' | 'area'>,
): void {
  if (!mayDo(grants, right, council)) throw new AppError('SEAT_MAY_NOT')
}

/** A council within reach in which the caller has this right now. @throws OUT_OF_REACH, SEAT_MAY_NOT, COUNCIL_NOT_STANDING */
export async function councilWith(
  context: Pick<Context, 'store' | 'reach' | 'grants'>,
  councilId: string,
  right: Right,
): Promise<Council> {
  const council = await context.store.councils.get(councilId, context.reach)
  checkRight(context, right, council)
  checkStanding(council)
  return council
}

/** In whose name it is done: the caller's seat in the council, or the nearest office over it. */
export function postIn(
  { grants }: Pick<Context, 'grants'>,
  { id: councilId, area }: Pick<Council, 'id' | 'area'>,
): string {
  const own = grants.find((grant) => grant.councilId === councilId && grant.seat !== null)
  const over = grants
    .filter((grant) => holds([grant], grant.role, { area, councilId }))
    .sort((one, other) => other.area.length - one.area.length)
  return (own ?? over[0])?.post ?? ''
}

/** In whose name somebody who lives or works there speaks: the nearest post in that area, or over it. */
export function neighbourPost(
  { grants }: Pick<Context, 'grants'>,
  { area }: Pick<Council, 'area'>,
): string {
  const near = grants
    .filter((grant) => contains(area, grant.area) || contains(grant.area, area))
    .sort((one, other) => other.area.length - one.area.length)
  return near[0]?.post ?? ''
}
