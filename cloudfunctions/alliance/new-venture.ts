import type { EnteredStage } from '#shared/domain/alliance/lifecycle.ts'
import type { Venture, VentureText } from '#shared/domain/alliance/venture.ts'
import type { Context } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import type { Alliance } from './standing.ts'

/** A project as it is registered; a member that is named twice is in it once. */
export const newVenture = (
  { now }: Pick<Context, 'now'>,
  { id: councilId, area }: Alliance,
  { name, unitIds, amountWan, stage }: VentureText & { readonly stage: EnteredStage },
): Venture => ({
  ...{ id: newId(), councilId, area, name, amountWan, stage },
  unitIds: [...new Set(unitIds)],
  enteredAs: stage,
  listed: true,
  timeline: [],
  changes: [],
  createdAt: now,
  version: 0,
})
