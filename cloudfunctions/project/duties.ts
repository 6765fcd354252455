import { officers } from '#shared/domain/people/circles.ts'
import { everywhere, reachOf } from '#shared/domain/people/reach.ts'
import type { Project } from '#shared/domain/project/project.ts'
import type { Context, Handlers } from '../lib/implement.ts'

const isOfficer = ({ role }: { readonly role: string }) =>
  officers.some((officer) => officer === role)

export const dutiesHandlers: Pick<Handlers<'project'>, 'project.duties'> = {
  /** Kept counters: of the officer's projects with something to answer the twenty that have most, and the caller's own. */
  'project.duties': async (context) => ({
    toAnswer: (await toAnswer(context)).map(dutyOf),
    supervised: (await supervised(context)).map(dutyOf),
  }),
}

async function toAnswer({ store, entitling, person }: Context): Promise<Project[]> {
  const grants = entitling.filter(isOfficer)
  if (grants.length === 0) return []
  const reach = reachOf('post', { personId: person?.id ?? null, grants })
  const order = { by: 'unanswered', direction: -1 } as const
  return (await store.projects.page({ unanswered: { $gt: 0 } }, reach, { order })).items
}

/** As many as the caller's grants. */
async function supervised({ store, entitling }: Context): Promise<Project[]> {
  const ids = entitling.flatMap(({ projectId }) => (projectId ? [projectId] : []))
  return [...(await store.projects.byIds([...new Set(ids)], everywhere)).values()]
}

const dutyOf = ({ id, name, state, percent, unanswered, unconfirmed }: Project) => ({
  id,
  name,
  state,
  percent,
  unanswered,
  unconfirmed,
})
