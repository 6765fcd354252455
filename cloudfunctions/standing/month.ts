import type { Output } from '#shared/contract/index.ts'
import { standingActions } from '#shared/contract/standing.ts'
import type { Council } from '#shared/domain/council/council.ts'
import { holds } from '#shared/domain/people/holds.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Role } from '#shared/domain/people/role.ts'
import { closesAt, isOver } from '#shared/domain/standing/closing-day.ts'
import { councilMonthId } from '#shared/domain/standing/council-month.ts'
import type { Grade } from '#shared/domain/standing/grades.ts'
import { isPublic } from '#shared/domain/standing/month-list.ts'
import { seesHistory } from '#shared/domain/standing/who-sees.ts'
import { dayOf, periodOf } from '#shared/kernel/time.ts'
import { withoutSealed } from '../inspection/sealed.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { correctedView, lastCorrections } from './corrections.ts'

/** A page of at most twenty rows with their corrections, and how far the month is: two documents more. */
export const monthHandlers: Pick<Handlers<'standing'>, 'standing.month'> = {
  'standing.month': async (context, { councilId, grade, after, ...input }) => {
    const { store, reach, now } = context
    const council = await store.councils.get(councilId, reach)
    const period = input.period ?? periodOf(now)
    const state = await stateOf(context, council, { period, grade })
    const may = mayOf(context, council, state)
    const month = { period, state, closesAt: closesAt(period), may }
    if (state === 'withdrawn') return { ...month, items: [], next: null }
    const open = await withoutSealed(context, councilId)
    const where = { councilId, period, ...(grade ? { grade } : {}), ...open }
    const order = { by: 'score', direction: -1 } as const
    const { items, next } = await store.standings.page(where, everywhere, { order, after })
    const ids = items.filter(({ closedAt }) => closedAt).map(({ id }) => id)
    const corrected =
      ids.length > 0 ? await lastCorrections(store, { standingId: { $in: ids } }) : new Map()
    const rows = items.map(({ id, inspections, ratings, ...row }) => ({
      ...row,
      inspections: inspections.count,
      ratings: ratings.count,
      correction: correctedView(corrected.get(id)),
    }))
    return { ...month, items: rows, next }
  },
}

type Which = { readonly period: string; readonly grade: Grade | undefined }
type State = Output<'standing.month'>['state']

async function stateOf(
  { store, grants, now }: Context,
  council: Council,
  { period, grade }: Which,
): Promise<State> {
  if (!isOver(period, now)) return 'open'
  const id = councilMonthId(council.id, period)
  const month = await store.councilMonths.find(id, everywhere)
  if (!month) return 'none'
  if (!month.closedAt) return 'over'
  if (seesHistory(grants, council)) return 'closed'
  const [list] = await store.lists.parts({ _id: id }, everywhere, ['redUntil', 'blackUntil'])
  return list && isPublic(list, grade, dayOf(now)) ? 'closed' : 'withdrawn'
}

/** What a person may do with a council's month, read off the same declaration that the dispatcher reads. */
function mayOf({ grants }: Context, { id, area }: Council, state: State) {
  const any = (roles: readonly Role[]) =>
    roles.some((role) => holds(grants, role, { area, councilId: id }))
  const rows = {
    close: state === 'over' && any(standingActions['standing.close'].roles),
    award: state === 'closed' && any(standingActions['standing.award'].roles),
    export: any(standingActions['standing.export'].roles),
    heat: any(standingActions['standing.heat'].roles),
  }
  return (Object.keys(rows) as (keyof typeof rows)[]).filter((name) => rows[name])
}
