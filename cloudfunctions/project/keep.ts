import { everywhere } from '#shared/domain/people/reach.ts'
import type { Project } from '#shared/domain/project/project.ts'
import type { Context } from '../lib/implement.ts'

type Change = {
  readonly unanswered: number
  readonly unconfirmed: number
  /** Told progress; null: none was told. */
  readonly percent?: number | null
}

/** Moves what a project keeps of its entries. It is written every time, so that two at one project take turns. */
export async function keep(
  { store, now }: Pick<Context, 'store' | 'now'>,
  project: Project,
  { unanswered, unconfirmed, percent = null }: Change,
): Promise<void> {
  const told = percent === null ? {} : { percent, toldAt: now }
  await store.projects.replace(
    {
      ...project,
      ...told,
      unanswered: project.unanswered + unanswered,
      unconfirmed: project.unconfirmed + unconfirmed,
    },
    everywhere,
  )
}
