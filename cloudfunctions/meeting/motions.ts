import type { AgendaPoint } from '#shared/domain/meeting/meeting.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context } from '../lib/implement.ts'

/** The points as they are kept: a motion must be one of this council that is open. @throws MOTION_NOT_OPEN */
export async function checkedAgenda(
  _context: Pick<Context, 'store'>,
  _councilId: string,
  agenda: readonly AgendaPoint[],
): Promise<AgendaPoint[]> {
  if (agenda.some(({ motionId }) => motionId !== null))
    throw new AppError('MOTION_NOT_OPEN', { field: 'agenda' })
  return [...agenda]
}
