import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import type { Where } from '../lib/store/rows.ts'

type Viewer = Pick<Context, 'store' | 'person' | 'grants'>

/** Councils in which the caller may be sent to look, so that a sealed visit is not theirs to see. */
const lookedAtBy = ({ grants }: Pick<Viewer, 'grants'>): string[] =>
  grants.flatMap(({ role, councilId }) => (role === 'inspector' && councilId ? [councilId] : []))

/** Leaves out of a list of visits those that a blind second look hides from the caller. */
export function notHidden(viewer: Pick<Viewer, 'person' | 'grants'>): Where {
  const councils = lookedAtBy(viewer)
  if (councils.length === 0) return {}
  return {
    $or: [
      { sealed: false },
      { councilId: { $nin: councils } },
      { 'parts.inspectorId': viewer.person?.id ?? null },
    ],
  }
}

/**
 * Shops of a council whose numbers would tell the caller what a blind second look hides; none for those who are not sent
 * to look. One indexed read of the visits that are sealed now.
 */
export async function sealedShops(viewer: Viewer, councilId: string): Promise<string[]> {
  if (!lookedAtBy(viewer).includes(councilId)) return []
  const { store, person } = viewer
  const where = { councilId, sealed: true, 'parts.inspectorId': { $ne: person?.id ?? null } }
  const sealed = await store.inspections.parts(where, everywhere, ['shopId'])
  return sealed.map(({ shopId }) => shopId)
}

/** Leaves out of a council's open months the shops whose numbers would tell what a blind second look hides. */
export async function withoutSealed(viewer: Viewer, councilId: string): Promise<Where> {
  const sealed = await sealedShops(viewer, councilId)
  if (sealed.length === 0) return {}
  return { $or: [{ closedAt: { $ne: null } }, { shopId: { $nin: sealed } }] }
}
