import { everywhere } from '#shared/domain/people/reach.ts'
import type { Entry } from '#shared/domain/project/entry.ts'
import { isAnswerOverdue } from '#shared/domain/project/problem.ts'
import type { Context } from '../lib/implement.ts'
import { type Standing, standingOf } from './standing.ts'

/** Entries of one project with those of their pictures that the caller may see: one read of marks, without the pictures. */
export async function entriesOf(
  context: Context,
  entries: readonly Entry[],
  project: Parameters<typeof standingOf>[1],
) {
  const seen = await visible(context, entries)
  const standing = standingOf(context, project)
  const open = (ids: readonly string[]) => ids.filter((id) => seen.has(id))
  return entries.map((entry) => {
    const all = photosOf(entry)
    return {
      ...entry,
      photos: open(entry.photos),
      answers: entry.answers.map((answer) => ({ ...answer, photos: open(answer.photos) })),
      unseen: all.length - open(all).length,
      mine: entry.by === context.person?.id,
      overdue: isAnswerOverdue(entry, context.now),
      may: openTo(standing, entry),
    }
  })
}

export async function entryOf(
  context: Context,
  entry: Entry,
  project: Parameters<typeof standingOf>[1],
) {
  const [view] = await entriesOf(context, [entry], project)
  // one goes in, one comes out
  return view as NonNullable<typeof view>
}

function openTo({ officer, supervises }: Standing, { state }: Entry) {
  if (officer && state === 'open') return ['answer' as const]
  return supervises && state === 'answered' ? ['confirm' as const] : []
}

const photosOf = ({ photos, answers }: Entry) => [
  ...photos,
  ...answers.flatMap((answer) => answer.photos),
]

/** Pictures that have passed, and the caller's own. */
async function visible({ store, person }: Context, entries: readonly Entry[]) {
  const ids = entries.flatMap(photosOf)
  if (ids.length === 0) return new Set<string>()
  const marks = await store.photos.parts({ _id: { $in: ids } }, everywhere, ['check', 'takenBy'])
  const open = marks.filter(
    ({ check, takenBy }) => check === 'passed' || (takenBy !== null && takenBy === person?.id),
  )
  return new Set(open.map(({ id }) => id))
}
