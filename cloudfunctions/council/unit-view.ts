import type { MemberUnit } from '#shared/domain/council/unit.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'

type Looking = Pick<Context, 'store' | 'person'>

/** Units as people read them: one read of the seats that stand for them. */
export async function unitViews({ store, person }: Looking, units: readonly MemberUnit[]) {
  const councils = [...new Set(units.map(({ councilId }) => councilId))]
  const where = { councilId: { $in: councils }, unitId: { $ne: null } }
  const seats = councils.length > 0 ? await store.seats.all(where, everywhere) : []
  const seated = new Set(seats.map(({ unitId }) => unitId))
  return units.map((unit) => ({
    ...unit,
    seated: seated.has(unit.id),
    mine: unit.contactId !== null && unit.contactId === person?.id,
    reason: unit.timeline.at(-1)?.reason ?? null,
  }))
}

export async function unitView(context: Looking, unit: MemberUnit) {
  const [view] = await unitViews(context, [unit])
  if (!view) throw new Error('one unit, one view')
  return view
}
