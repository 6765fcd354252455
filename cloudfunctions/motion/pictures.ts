import type { Motion } from '#shared/domain/motion/motion.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'

const photosOf = ({ photos, steps, result }: Motion): string[] => [
  ...photos,
  ...steps.flatMap((step) => step.photos),
  ...(result?.photos ?? []),
]

/** Which of a motion's pictures the caller may see: those that have passed, and their own. One read of marks. */
export async function seenIn({ store, person }: Pick<Context, 'store' | 'person'>, motion: Motion) {
  const ids = photosOf(motion)
  const marks =
    ids.length > 0
      ? await store.photos.parts({ _id: { $in: ids } }, everywhere, ['check', 'takenBy'])
      : []
  const seen = marks.filter(
    ({ check, takenBy }) => check === 'passed' || (takenBy !== null && takenBy === person?.id),
  )
  const open = new Set(seen.map(({ id }) => id))
  return { open: (some: readonly string[]) => some.filter((id) => open.has(id)), all: ids }
}
