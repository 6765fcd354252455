import { contains } from '#shared/domain/area/code.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Entry } from '#shared/domain/project/entry.ts'
import { answered, confirmed, countMoves } from '#shared/domain/project/problem.ts'
import type { Project } from '#shared/domain/project/project.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { usePhotos } from '../photo/use.ts'
import { entryOf } from './entry-view.ts'
import { keep } from './keep.ts'
import { tellAnswered, tellReopened } from './news.ts'

type Names = 'project.answer' | 'project.confirm'

/** Each reads and writes one entry and its project. */
export const problemHandlers: Pick<Handlers<'project'>, Names> = {
  'project.answer': async (context, { entryId, text, photos }) => {
    const { store, now } = context
    const { entry, project } = await problemOf(context, entryId)
    const answer = { text, photos, post: postOf(context, entry.area) }
    const next = answered(entry, answer, { now, by: actorOf(context).id })
    const at = { area: entry.area }
    await usePhotos(context, { ids: photos, purpose: 'entry', at, usedBy: entryId })
    const kept = await store.entries.replace(next, everywhere)
    await keep(context, project, countMoves(entry.state, kept.state))
    await tellAnswered(context, project, kept)
    return entryOf(context, kept, project)
  },

  'project.confirm': async (context, { entryId, ...word }) => {
    const { store, now } = context
    const { entry, project } = await problemOf(context, entryId)
    const next = confirmed(entry, word, { now, by: actorOf(context).id })
    const kept = await store.entries.replace(next, everywhere)
    await keep(context, project, countMoves(entry.state, kept.state))
    if (kept.state === 'open') await tellReopened(context, project, kept)
    return entryOf(context, kept, project)
  },
}

/** @throws OUT_OF_REACH */
async function problemOf({ store, reach }: Context, entryId: string) {
  const entry: Entry = await store.entries.get(entryId, reach)
  const project: Project = await store.projects.get(entry.projectId, reach)
  return { entry, project }
}

/** In whose name it is answered: of the caller's posts over the place the nearest. */
function postOf({ entitling }: Context, area: string): string {
  const covering = entitling.filter((grant) => contains(grant.area, area))
  const [nearest] = covering.sort((one, other) => other.area.length - one.area.length)
  return nearest?.post ?? ''
}
