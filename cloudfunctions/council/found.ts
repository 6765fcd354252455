import type { Input } from '#shared/contract/index.ts'
import { contains, levelOf } from '#shared/domain/area/code.ts'
import type { Council } from '#shared/domain/council/council.ts'
import { councilKindRow } from '#shared/domain/council/kinds.ts'
import { usualCharter } from '#shared/domain/council/usual-charter.ts'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'

/** A council as it begins, checked against its kind. @throws COUNCIL_LEVEL, CHAIN_MISSING */
export function newCouncil(
  { now }: Pick<Context, 'now'>,
  { name, kind, area, chain, charter }: Input<'council.found'>,
): Council {
  const row = councilKindRow(kind)
  if (!row.level.includes(levelOf(area))) throw new AppError('COUNCIL_LEVEL', { field: 'area' })
  if (row.chain !== (chain !== undefined)) throw new AppError('CHAIN_MISSING', { field: 'chain' })
  const from = dayOf(now)
  const words = charter ?? { ...row.rules, text: usualCharter(kind, name) }
  return {
    id: newId(),
    name,
    kind,
    area,
    chain: chain ?? null,
    charter: { ...words, no: 1, from, resolutionId: null },
    state: 'proposed',
    timeline: [],
    proposal: null,
    units: 0,
    editions: [{ id: default2026.id, from, signed: 0 }],
    shops: 0,
    foundedAt: now,
    version: 0,
  }
}

/** Who lets a council of its kind stand: an officer of one of its kind's roles over its area. @throws COUNCIL_NOT_YOURS */
export function checkFounder(
  { entitling }: Pick<Context, 'entitling'>,
  { kind, area }: Pick<Council, 'kind' | 'area'>,
): void {
  const { foundedBy } = councilKindRow(kind)
  const may = entitling.some(
    (grant) => foundedBy.includes(grant.role) && contains(grant.area, area),
  )
  if (!may) throw new AppError('COUNCIL_NOT_YOURS')
}
