import type { AgendaPoint } from '#shared/domain/meeting/meeting.ts'
import { isOver } from '#shared/domain/motion/lifecycle.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context } from '../lib/implement.ts'

/**
 * The points as they are kept: a motion must be one of this council that others can read and that is open, each once;
 * it is called by its own name. One read. @throws MOTION_NOT_OPEN
 */
export async function checkedAgenda(
  { store }: Pick<Context, 'store'>,
  councilId: string,
  agenda: readonly AgendaPoint[],
): Promise<AgendaPoint[]> {
  const ids = agenda.flatMap(({ motionId }) => motionId ?? [])
  const motions = await store.motions.byIds(ids, [{ kind: 'council', id: councilId }])
  const open = (id: string) => {
    const motion = motions.get(id)
    return motion && motion.check === 'passed' && !isOver(motion.state) ? motion : null
  }
  if (new Set(ids).size < ids.length || !ids.every(open))
    throw new AppError('MOTION_NOT_OPEN', { field: 'agenda' })
  return agenda.map((point) => ({
    ...point,
    title: (point.motionId && open(point.motionId)?.title) || point.title,
  }))
}
