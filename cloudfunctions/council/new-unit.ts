import type { Council } from '#shared/domain/council/council.ts'
import { councilKindRow, keepsCovenant } from '#shared/domain/council/kinds.ts'
import { readUnit } from '#shared/domain/council/read-unit.ts'
import type { MemberUnit } from '#shared/domain/council/unit.ts'
import type { Reach } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'

/** A member as it begins. @throws UNIT_UNFIT, OUT_OF_REACH: a shop must be one that the council can have */
export async function newUnit(
  { store, now }: Context,
  council: Council,
  wanted: Parameters<typeof readUnit>[1],
): Promise<MemberUnit> {
  const { id: councilId, area, kind } = council
  const text = readUnit(councilKindRow(kind), wanted)
  if (text.shopId) await store.shops.get(text.shopId, shopsFor(council))
  return {
    ...text,
    id: newId(),
    councilId,
    area,
    contactId: null,
    grantId: null,
    state: 'applied',
    listed: true,
    timeline: [],
    createdAt: now,
    version: 0,
  }
}

/** Of its own register; a council that keeps none takes any shop of its area. */
const shopsFor = (council: Council): Reach =>
  keepsCovenant(council)
    ? [{ kind: 'council', id: council.id }]
    : [{ kind: 'inside', area: council.area }]
