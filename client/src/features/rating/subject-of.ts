import { subjectKinds } from '#shared/domain/rating/subject-kinds.ts'
import { decoded } from '../paging/decoded'
import type { Subject } from './words'

type Params = Partial<Record<string, string>>
const shopInScene = /^s=([0-9a-f]{24})$/

/** What a page was opened about: by a link's `kind` and `id`, or by the `scene` of a shop's own QR code, `s=<shopId>`. */
export function subjectOf({ kind, id, scene }: Params): Subject | null {
  const scanned = shopInScene.exec(decoded(scene))?.[1]
  if (scanned) return { kind: 'shop', id: scanned }
  return id && kind && kind in subjectKinds ? ({ kind, id } as Subject) : null
}
