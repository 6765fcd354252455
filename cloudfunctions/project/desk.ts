import { type ProjectMove, projectLifecycle } from '#shared/domain/project/lifecycle.ts'
import {
  checkNotOver,
  checkProject,
  checkSettled,
  type Project,
} from '#shared/domain/project/project.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { step } from '#shared/kernel/timeline.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import { viewOf } from './view.ts'

type Names = 'project.save' | 'project.begin' | 'project.finish' | 'project.stop'

/** Each reads and writes a constant number of documents. */
export const deskHandlers: Pick<Handlers<'project'>, Names> = {
  'project.save': async (context, { projectId, ...text }) => {
    const { store, reach } = context
    checkProject(text)
    await store.areas.get(text.area, reach)
    if (!projectId) return viewOf(context, await store.projects.insert(newProject(context, text)))
    const saved = await store.projects.get(projectId, reach)
    checkNotOver(saved)
    // posts, entries and voices lie where it is
    if (saved.area !== text.area) throw new AppError('PROJECT_STAYS', { field: 'area' })
    return viewOf(context, await store.projects.replace({ ...saved, ...text }, reach))
  },

  'project.begin': (context, { projectId }) => move(context, projectId, 'begin'),
  'project.finish': (context, { projectId }) => move(context, projectId, 'finish'),
  'project.stop': (context, { projectId, reason }) => move(context, projectId, 'stop', reason),
}

type Text = Pick<Project, 'area' | 'name' | 'summary' | 'what' | 'builder' | 'startOn' | 'endOn'>

const newProject = ({ now }: Context, text: Text): Project => ({
  ...text,
  id: newId(),
  state: 'planned',
  timeline: [],
  percent: 0,
  toldAt: null,
  unanswered: 0,
  unconfirmed: 0,
  createdAt: now,
  version: 0,
})

async function move(context: Context, id: string, name: ProjectMove, reason: string | null = null) {
  const { store, reach, now } = context
  const project = await store.projects.get(id, reach)
  const by = actorOf(context).id
  const moved = step(projectLifecycle, project, name, { now, by, reason })
  if (name === 'finish') checkSettled(project)
  const done = name === 'finish' ? { percent: 100, toldAt: now } : {}
  return viewOf(context, await store.projects.replace({ ...project, ...moved, ...done }, reach))
}
