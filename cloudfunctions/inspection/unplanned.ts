import { inForce } from '#shared/domain/council/editions.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import type { Inspection } from '#shared/domain/inspection/inspection.ts'
import { scoreOf } from '#shared/domain/inspection/score.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { editionText } from '../covenant/edition.ts'
import type { Context } from '../lib/implement.ts'
import { afterHandIn, attachPhotos, newInspection, partOf, type Sent } from './hand-in.ts'
import { settlePart } from './progress.ts'

/** A visit of one department, all items at once; what was planned for that department alone is done with it. */
export async function handInUnplanned(context: Context, sent: Sent): Promise<Inspection> {
  const { store, now } = context
  const { shop, council, results } = sent
  const { edition } = await editionText(store, inForce(council, dayOf(now)).id)
  const part = partOf(context, shop, { nos: itemsOf(edition).map(({ no }) => no) })
  const score = scoreOf(edition, results)
  const { department } = part
  const open = { shopId: shop.id, state: 'waiting', departments: [department] }
  // rounds that are open at once are few
  const visits = await store.visits.all(open, everywhere)
  const inspection = newInspection(sent, part, {
    editionId: edition.id,
    kind: 'first',
    visitId: visits[0]?.id ?? null,
    departments: [department],
    score,
    sealed: visits.some(({ second }) => second.wanted),
  })
  await attachPhotos(context, sent, inspection)
  await store.inspections.insert(inspection)
  for (const visit of visits) await settlePart(context, visit, { part, inspection })
  await afterHandIn(context, { ...sent, edition, inspection, part })
  return inspection
}
