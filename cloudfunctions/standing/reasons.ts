import { standingActions } from '#shared/contract/standing.ts'
import type { Council } from '#shared/domain/council/council.ts'
import { type Inspection, scoredBy } from '#shared/domain/inspection/inspection.ts'
import { explain } from '#shared/domain/inspection/lost-points.ts'
import { witnesses } from '#shared/domain/people/circles.ts'
import { holds } from '#shared/domain/people/holds.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Role } from '#shared/domain/people/role.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { councilMonthId } from '#shared/domain/standing/council-month.ts'
import { isPublic } from '#shared/domain/standing/month-list.ts'
import { missingToRed, whyText } from '#shared/domain/standing/reasons.ts'
import {
  newStanding,
  partsOf,
  type Standing,
  standingId,
} from '#shared/domain/standing/standing.ts'
import { ownShops, seesHistory } from '#shared/domain/standing/who-sees.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { editionText } from '../covenant/edition.ts'
import { withoutSealed } from '../inspection/sealed.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { editionsFor } from './editions.ts'

/** Visits and lost points that are told; a month has few of the first. */
const mostVisits = 20
const mostCosts = 5

/** One shop's month: its standing, its edition, its corrections, and for who may see them its visits. */
export const reasonsHandlers: Pick<Handlers<'standing'>, 'standing.reasons'> = {
  'standing.reasons': async (context, { shopId, period }) => {
    const { store, reach } = context
    const shop = await store.shops.get(shopId, reach)
    const council = await store.councils.get(shop.councilId, everywhere)
    const where = { _id: standingId(shopId, period) }
    const open = await withoutSealed(context, shop.councilId)
    const kept = await store.standings.first({ ...where, ...open }, everywhere)
    const standing = kept ?? newStanding({ ...shop, shopId }, council, period)
    await checkShown(context, council, standing)
    const { edition } = await editionText(store, standing.editionId)
    const of = { standingId: standing.id }
    const order = { by: 'no', direction: -1 } as const
    const corrections = await store.corrections.page(of, everywhere, { order })
    const latest = corrections.items[0]
    const now = latest ? { ...latest.samples, ...latest.after } : standing
    const may = mayOf(context, shop, standing)
    return {
      ...standing,
      editionTitle: edition.title,
      redLine: edition.lines.red,
      why: whyText(edition, standing),
      missing: missingToRed(edition, now, now),
      parts: partsOf(edition, standing),
      corrections: corrections.items,
      details: may.includes('trend') ? await detailsOf(context, shop, period) : null,
      may,
    }
  },
}

/** @throws MONTH_WITHDRAWN to the public when the list has been taken down */
async function checkShown(context: Context, council: Council, standing: Standing): Promise<void> {
  const { store, grants, now } = context
  const { closedAt, shopId, period, grade } = standing
  if (!closedAt || seesHistory(grants, council) || ownShops(grants).has(shopId)) return
  const where = { _id: councilMonthId(council.id, period) }
  const [list] = await store.lists.parts(where, everywhere, ['redUntil', 'blackUntil'])
  if (list && !isPublic(list, grade, dayOf(now))) throw new AppError('MONTH_WITHDRAWN')
}

function mayOf({ grants }: Context, { id, councilId, area }: Shop, { closedAt, grade }: Standing) {
  const place = { shopId: id, councilId, area }
  const any = (roles: readonly Role[]) => roles.some((role) => holds(grants, role, place))
  const listed = grade === 'red' || grade === 'black'
  const rows = {
    award: closedAt !== null && listed && any(standingActions['standing.award'].roles),
    trend: any(witnesses),
  }
  return (Object.keys(rows) as (keyof typeof rows)[]).filter((name) => rows[name])
}

async function detailsOf(context: Context, shop: Shop, period: string) {
  const { store } = context
  const counted = { shopId: shop.id, period, kind: 'first', score: { $ne: null } }
  const order = { by: '_id', direction: -1 } as const
  const page = await store.inspections.page(counted, everywhere, { order, limit: mostVisits })
  const visits = page.items.filter((visit) => mayOpen(context, shop, visit))
  const editionOf = await editionsFor(store, visits)
  const costs = visits.flatMap((visit) =>
    explain(editionOf(visit.editionId), visit).lost.map(
      ({ no, title, rule, points, restored }) => ({
        inspectionId: visit.id,
        no,
        title,
        rule,
        points,
        restored,
      }),
    ),
  )
  return {
    visits: visits.map(({ id, at, score, parts }) => ({
      id,
      at,
      score: score?.score ?? 0,
      vetoed: score?.vetoed ?? false,
      by: parts.map(({ department }) => department),
    })),
    costs: costs.sort((one, other) => other.points - one.points).slice(0, mostCosts),
  }
}

/** While a blind second look is to come, whoever sees a visit only as an inspector does not see what others scored. */
function mayOpen({ grants, person }: Context, { id, councilId, area }: Shop, visit: Inspection) {
  if (!visit.sealed || (person && scoredBy(visit, person.id))) return true
  const place = { shopId: id, councilId, area }
  return witnesses.some((role) => role !== 'inspector' && holds(grants, role, place))
}
