import type { Council } from '#shared/domain/council/council.ts'
import type { Edition } from '#shared/domain/covenant/edition.ts'
import type {
  Inspection,
  InspectionPart,
  ItemResult,
} from '#shared/domain/inspection/inspection.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { periodOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import { usePhotos as handPhotosIn } from '../photo/use.ts'
import { openOrders } from '../rectification/open.ts'
import { countInspection } from '../standing/standing.ts'
import { postFor } from './inspector.ts'

/** What arrives with a hand-in, and where it belongs. */
export type Sent = {
  readonly shop: Shop
  readonly council: Council
  readonly results: readonly ItemResult[]
}

/** Who handed these items in, when. */
export const partOf = (
  context: Context,
  shop: Shop,
  { department, nos }: Pick<InspectionPart, 'nos'> & Partial<Pick<InspectionPart, 'department'>>,
): InspectionPart => ({
  ...postFor(context, shop, department),
  inspectorId: actorOf(context).id,
  nos,
  at: context.now,
})

/** A visit of which the first part, or all of it, is handed in now. */
export const newInspection = (
  { shop, results }: Sent,
  part: InspectionPart,
  rest: Pick<Inspection, 'editionId' | 'kind' | 'visitId' | 'departments' | 'score' | 'sealed'>,
): Inspection => ({
  ...rest,
  id: newId(),
  shopId: shop.id,
  councilId: shop.councilId,
  area: shop.area,
  period: periodOf(part.at),
  parts: [part],
  results: [...results],
  restored: [],
  at: part.at,
  version: 0,
})

/** Hands the photos of these results in with the visit. @throws PHOTO_MISSING */
export const attachPhotos = (
  context: Context,
  { shop, results }: Sent,
  inspection: Inspection,
): Promise<void> =>
  handPhotosIn(context, {
    ids: results.flatMap(({ findings }) => findings.flatMap(({ photos }) => photos)),
    purpose: 'finding',
    at: { shopId: shop.id },
    usedBy: inspection.id,
  })

type HandedIn = Sent & {
  readonly edition: Edition
  readonly inspection: Inspection
  readonly part: InspectionPart
}

/**
 * What follows when a department has handed in its part of a first look, in the same transaction: the one place for it.
 * `results` are the part's own; the inspection has a score when it was the last part.
 */
export async function afterHandIn(
  { store, now }: Context,
  { shop, council, edition, inspection, part, results }: HandedIn,
): Promise<void> {
  const { department } = part
  await openOrders(store, { inspection, results, department, edition, shop, now })
  await countInspection(store, { shop, council, edition, inspection, now })
}
