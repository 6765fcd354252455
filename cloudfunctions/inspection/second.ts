import { itemsOf } from '#shared/domain/covenant/items.ts'
import { type Comparison, compare } from '#shared/domain/inspection/comparison.ts'
import type { Inspection } from '#shared/domain/inspection/inspection.ts'
import { scoreOf } from '#shared/domain/inspection/score.ts'
import { afterSecond, secondDue } from '#shared/domain/inspection/visit.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { periodOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import { attachPhotos, newInspection, partOf, type Sent } from './hand-in.ts'
import type { Ahead } from './planned.ts'
import { moveRound } from './progress.ts'

type Second = Ahead & Sent

/** A blind second look: kept for comparison, never counted in a month, and both looks are open from then on. */
export async function handInSecond(context: Context, second: Second): Promise<Inspection> {
  const { store } = context
  const { visit, edition, task, before: first, shop, results } = second
  if (!first) throw new AppError('VISIT_DONE')
  const nos = itemsOf(edition).map(({ no }) => no)
  const { department } = task
  const part = partOf(context, shop, { department, nos })
  const inspection = newInspection(second, part, {
    editionId: edition.id,
    kind: 'second',
    visitId: visit.id,
    departments: [department],
    score: scoreOf(edition, results),
    sealed: false,
  })
  await attachPhotos(context, second, inspection)
  await store.inspections.insert(inspection)
  await store.visits.replace(afterSecond(visit, inspection.id), everywhere)
  await moveRound(context, visit.roundId, { done: 0, seconds: 1 })
  await unseal(context, first)
  await keepComparison(context, second, { first, second: inspection })
  return inspection
}

/** Opens a first look, unless it answers another visit whose second look is still to come. */
async function unseal({ store }: Context, first: Inspection): Promise<void> {
  const visits = await store.visits.all({ inspectionId: first.id }, everywhere)
  const sealed = visits.some(secondDue)
  if (first.sealed !== sealed) await store.inspections.replace({ ...first, sealed }, everywhere)
}

type Looks = { readonly first: Inspection; readonly second: Inspection }

/** Lays both looks side by side, and moves the month's sums of the council and of each inspector. */
async function keepComparison(
  { store, now }: Context,
  { visit, edition }: Second,
  { first, second }: Looks,
): Promise<void> {
  const { deviations, ...compared } = compare({ edition, first, second })
  const { agreeing, judged } = compared
  const { roundId, shopId, councilId, area } = visit
  const place = { councilId, area, period: periodOf(now) }
  const comparison: Comparison = await store.comparisons.insert({
    ...compared,
    ...place,
    id: visit.id,
    roundId,
    shopId,
    firstId: first.id,
    secondId: second.id,
    inspectors: deviations.map(({ inspectorId }) => inspectorId),
    at: now,
    version: 0,
  })
  const absolute = Math.abs(Math.round((comparison.first - comparison.second) * 100))
  const month = agreementId(councilId, place.period)
  await store.agreementMonths.tally(month, place, { pairs: 1, agreeing, judged, absolute })
  for (const { inspectorId, post, signed } of deviations)
    await store.inspectorMonths.tally(
      `${month}:${inspectorId}`,
      { ...place, inspectorId, post },
      { pairs: 1, signed, absolute: Math.abs(signed) },
    )
}

export const agreementId = (councilId: string, period: string) => `${councilId}:${period}`
