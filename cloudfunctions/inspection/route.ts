import { itemsOf } from '#shared/domain/covenant/items.ts'
import { nosOf } from '#shared/domain/inspection/items-for.ts'
import type { Visit } from '#shared/domain/inspection/round.ts'
import { secondFor } from '#shared/domain/inspection/visit.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import type { Where } from '../lib/store/rows.ts'
import { actorOf } from '../people/actor.ts'
import { postsAt } from './inspector.ts'
import { lookAhead } from './planned.ts'

type Names = 'inspection.route' | 'inspection.visit'

export const routeHandlers: Pick<Handlers<'inspection'>, Names> = {
  // One page by the index of the day's list, whatever is planned.
  'inspection.route': async (context, { councilId, after }) => {
    const { store, reach } = context
    const order = { by: 'order', direction: 1 } as const
    const here = councilId ? { councilId } : {}
    const where = { ...here, $or: wantedFrom(context) }
    const { items, next } = await store.visits.page(where, reach, { order, after })
    return { items: items.map((visit) => stopOf(context, visit)), next }
  },

  'inspection.visit': async (context, { visitId }) => {
    const { visit, edition, task } = await lookAhead(context, visitId, context.reach)
    const all = itemsOf(edition).map(({ no }) => no)
    const { kind, department } = task
    const nos = kind === 'second' ? all : nosOf(edition, visit.departments, department)
    return { ...visit, ...task, nos }
  },
}

/** What waits for each post of the caller: a first look of its department, or a second one at what others have seen. */
const wantedFrom = (context: Context): Where[] =>
  context.entitling.flatMap(({ councilId, department }) =>
    department
      ? [
          { councilId, waitsFor: department },
          {
            councilId,
            waitsFor: secondFor(department),
            authors: { $ne: actorOf(context).id },
          },
        ]
      : [],
  )

function stopOf(context: Context, visit: Visit) {
  const posts = postsAt(context, visit.councilId).map(({ department }) => department)
  const kind = visit.state === 'done' ? ('second' as const) : ('first' as const)
  const own = visit.departments.filter((department) => posts.includes(department))
  const open = own.find((department) => kind === 'second' || !visit.done.includes(department))
  const department = open ?? visit.departments[0] ?? 'sanitation'
  return { ...visit, kind, department }
}
