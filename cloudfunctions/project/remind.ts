import { everywhere } from '#shared/domain/people/reach.ts'
import { remindedProblem } from '#shared/domain/project/problem.ts'
import type { Context } from '../lib/implement.ts'
import { tellTime } from './news.ts'

/** Few enough for one transaction; the rest waits for the next tick. */
const mostAtOnce = 50

/** Says once of each problem that its time is short, and once that it is over; answers how many. */
export async function remindProblems(telling: Pick<Context, 'store' | 'now'>): Promise<number> {
  const { store, now } = telling
  const order = { by: 'remindAt', direction: 1 } as const
  const where = { state: 'open', remindAt: { $lt: now } }
  const { items } = await store.entries.page(where, everywhere, { order, limit: mostAtOnce })
  const ids = [...new Set(items.map(({ projectId }) => projectId))]
  const projects = await store.projects.byIds(ids, everywhere)
  for (const entry of items) {
    const next = remindedProblem(entry, now)
    await store.entries.replace(next, everywhere)
    const project = projects.get(entry.projectId)
    if (project && next.remind !== entry.remind) await tellTime(telling, project, next)
  }
  return items.length
}
