import { checkedEntry, type Entry } from '#shared/domain/project/entry.ts'
import { countMoves, owedFor } from '#shared/domain/project/problem.ts'
import type { Project } from '#shared/domain/project/project.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { hold } from '../moderation/hold.ts'
import { actorOf } from '../people/actor.ts'
import { usePhotos } from '../photo/use.ts'
import { entryOf } from './entry-view.ts'
import { keep } from './keep.ts'
import { tellOpened } from './news.ts'

export const reportHandlers: Pick<Handlers<'project'>, 'project.report'> = {
  /** Reads and writes the project and one entry, whatever was told before. */
  'project.report': async (context, { projectId, ...said }) => {
    const { store, reach } = context
    const project = await store.projects.get(projectId, reach)
    const entry = newEntry(context, project, { ...said, ...checkedEntry(said, project) })
    const { id, area, photos, text, because } = entry
    await usePhotos(context, { ids: photos, purpose: 'entry', at: { area }, usedBy: id })
    const words = because ? `${text}\n${because}` : text
    await hold(context, { kind: 'entry', aboutId: id, area, text: words })
    const kept = await store.entries.insert(entry)
    await keep(context, project, { ...countMoves(null, kept.state), percent: kept.percent })
    if (kept.state) await tellOpened(context, project, kept)
    return entryOf(context, kept, project)
  },
}

type Said = Pick<Entry, 'kind' | 'text' | 'percent' | 'because' | 'verdict' | 'photos'>

const newEntry = (context: Context, { id: projectId, area }: Project, said: Said): Entry => ({
  ...said,
  ...owedFor(said.verdict, context.now),
  id: newId(),
  projectId,
  area,
  check: context.said,
  by: actorOf(context).id,
  at: context.now,
  timeline: [],
  answers: [],
  version: 0,
})
