import { ventureLifecycle } from '#shared/domain/alliance/lifecycle.ts'
import { mostChanges, type Venture } from '#shared/domain/alliance/venture.ts'
import type { Council } from '#shared/domain/council/council.ts'
import { mayDo } from '#shared/domain/council/rights.ts'
import type { MemberUnit } from '#shared/domain/council/unit.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { movesFrom } from '#shared/kernel/lifecycle.ts'
import type { Context } from '../lib/implement.ts'

/** How many names a card says. */
const named = 3

type Units = ReadonlyMap<string, MemberUnit>
const nameIn = (units: Units) => (id: string) => units.get(id)?.name ?? ''

/** Projects as lists show them: one read of three names each. */
export async function ventureCards({ store }: Context, ventures: readonly Venture[]) {
  const ids = ventures.flatMap(({ unitIds }) => unitIds.slice(0, named))
  const units = await store.memberUnits.byIds([...new Set(ids)], everywhere)
  return ventures.map(({ unitIds, ...venture }) => ({
    ...venture,
    units: unitIds.slice(0, named).map(nameIn(units)),
    unitCount: unitIds.length,
  }))
}

/** A project's page: the names of its members now and before, one read of at most 10 and what was changed. */
export async function ventureView(context: Context, venture: Venture, council: Council) {
  const { unitIds, timeline, changes, ...card } = venture
  const ids = [...unitIds, ...changes.flatMap((change) => change.unitIds ?? [])]
  const units = await context.store.memberUnits.byIds([...new Set(ids)], everywhere)
  return {
    ...card,
    alliance: council.name,
    unitCount: unitIds.length,
    units: unitIds.map((id) => ({
      id,
      name: nameIn(units)(id),
      member: units.get(id)?.state === 'admitted',
    })),
    history: timeline,
    changes: changes.map(({ unitIds: before, ...change }) => ({
      ...change,
      units: before?.map(nameIn(units)) ?? null,
    })),
    may: openTo(context, venture, council),
  }
}

function openTo({ grants }: Context, { stage, changes }: Venture, council: Council) {
  if (council.state !== 'standing' || !mayDo(grants, 'ventures', council)) return []
  const amends = stage !== 'ended' && changes.length < mostChanges
  return [...(amends ? (['amend'] as const) : []), ...movesFrom(ventureLifecycle, stage)]
}
