import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { entriesOf } from './entry-view.ts'
import { standingOf } from './standing.ts'
import { cardsOf, viewOf } from './view.ts'

type Names = 'project.list' | 'project.get' | 'project.entries'

const latestFirst = { by: '_id', direction: -1 } as const

/** A page is twenty rows by an index, and a constant number of reads beside it. */
export const listHandlers: Pick<Handlers<'project'>, Names> = {
  'project.list': async (context, { after }) => {
    const { store, reach } = context
    const { items, next } = await store.projects.page({}, reach, { order: latestFirst, after })
    return { items: await cardsOf(context, items), next }
  },

  'project.get': async (context, { projectId }) =>
    viewOf(context, await context.store.projects.get(projectId, context.reach)),

  'project.entries': async (context, { projectId, after }) => {
    const { store, reach } = context
    const project = await store.projects.get(projectId, reach)
    const where = { projectId, ...readableBy(context, standingOf(context, project).officer) }
    // an entry lies where its project does, and that is within reach
    const page = { order: latestFirst, after }
    const { items, next } = await store.entries.page(where, everywhere, page)
    return { items: await entriesOf(context, items, project), next }
  },
}

/** What has not passed is for those who have to answer it, and for who wrote it. */
const readableBy = ({ person }: Context, officer: boolean) =>
  officer ? {} : { $or: [{ check: 'passed' }, ...(person ? [{ by: person.id }] : [])] }
