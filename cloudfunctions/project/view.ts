import { isActive } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { projectLifecycle } from '#shared/domain/project/lifecycle.ts'
import { isLate, isOver, type Project } from '#shared/domain/project/project.ts'
import { movesFrom } from '#shared/kernel/lifecycle.ts'
import type { Context } from '../lib/implement.ts'
import { standingOf } from './standing.ts'

/** One read of the names of their places. */
export async function cardsOf({ store, now }: Context, projects: readonly Project[]) {
  const codes = [...new Set(projects.map(({ area }) => area))]
  const areas = await store.areas.byIds(codes, everywhere)
  return projects.map((project) => ({
    ...project,
    place: areas.get(project.area)?.name ?? '',
    late: isLate(project, now),
  }))
}

/** A project as the caller may read it: its place, who supervises it, what is open to the caller. Three reads. */
export async function viewOf(context: Context, project: Project) {
  const { name: place } = await context.store.areas.get(project.area, everywhere)
  return {
    ...project,
    place,
    late: isLate(project, context.now),
    history: project.timeline,
    supervisors: await namesOf(context, project.id),
    may: openTo(context, project),
  }
}

/** The names of who supervises it, by the index of its grants: a handful. */
async function namesOf(context: Context, projectId: string) {
  const grants = await supervisorsOf(context, projectId)
  const ids = grants.map(({ personId }) => personId)
  const people = await context.store.people.byIds(ids, everywhere)
  return grants.map(({ personId, from }) => ({
    name: people.get(personId)?.name ?? '',
    since: from,
  }))
}

export async function supervisorsOf(
  { store, now }: Pick<Context, 'store' | 'now'>,
  projectId: string,
) {
  const grants = await store.grants.all({ role: 'projectSupervisor' }, [
    { kind: 'project', id: projectId },
  ])
  return grants.filter((grant) => isActive(grant, now))
}

function openTo(context: Context, project: Project) {
  const { officer, appoints, supervises } = standingOf(context, project)
  const open = !isOver(project)
  const begun = project.state === 'building' || project.state === 'finished'
  return [
    ...(supervises && begun ? (['report'] as const) : []),
    ...(officer ? movesFrom(projectLifecycle, project.state) : []),
    ...(officer && open ? (['edit'] as const) : []),
    ...(appoints && open ? (['appoint'] as const) : []),
  ]
}
