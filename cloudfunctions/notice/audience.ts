import { areaLevels } from '#shared/domain/area/code.ts'
import { countedAs, countedRoles } from '#shared/domain/notice/audience.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import { partOf } from '#shared/domain/notice/parts.ts'
import { everywhere, type Reach } from '#shared/domain/people/reach.ts'
import { sum } from '#shared/kernel/ratio.ts'
import type { Store } from '../lib/store/store.ts'

type Sent = Pick<Notice, 'area' | 'audienceRoles'> & { readonly publishedAt: Date }
type Counts = Map<string, number>

/**
 * How many people a notice is meant for in each part of its area, at the moment it is published. Residents are read from
 * the counters of areas (505 at most); holders of other roles are counted by their grants, each person once.
 */
export async function audienceOf(store: Store, sent: Sent): Promise<Counts> {
  const roles = countedRoles(sent)
  const counts = roles.includes('resident') ? await residentsOf(store, sent.area) : new Map()
  const others = roles.filter((role) => role !== 'resident')
  if (others.length === 0) return counts
  for (const area of await placesOf(store, sent, others)) count(counts, partOf(sent.area, area), 1)
  return counts
}

const count = (counts: Counts, part: string, by: number) => {
  if (by > 0) counts.set(part, (counts.get(part) ?? 0) + by)
}

const inside = (area: string): Reach => [{ kind: 'inside', area }]

async function residentsOf(store: Store, area: string): Promise<Counts> {
  const counts: Counts = new Map()
  if (area.length < areaLevels.community.digits) {
    for (const { id, residents } of await store.areas.all({ level: 'community' }, inside(area)))
      count(counts, partOf(area, id), residents)
    return counts
  }
  const { residents } = await store.areas.get(area, everywhere)
  const grids = await store.areas.all({ parent: area }, everywhere)
  for (const grid of grids) count(counts, grid.id, grid.residents)
  count(counts, area, residents - sum(grids.map((grid) => grid.residents)))
  return counts
}

/** Where each holder of these roles is counted; who is counted already as a resident is left out. */
async function placesOf(store: Store, sent: Sent, roles: readonly string[]): Promise<string[]> {
  const inForce = {
    from: { $lte: sent.publishedAt },
    $or: [{ until: null }, { until: { $gt: sent.publishedAt } }],
  }
  const keys = ['personId', 'role', 'area', 'from', 'until'] as const
  const of = { role: { $in: roles }, ...inForce }
  const held = await store.grants.parts(of, inside(sent.area), keys)
  const byPerson = new Map<string, (typeof held)[number][]>()
  for (const grant of held)
    byPerson.set(grant.personId, [...(byPerson.get(grant.personId) ?? []), grant])
  const ids = [...byPerson.keys()]
  const homes = countedRoles(sent).includes('resident')
    ? await store.grants.parts(
        { personId: { $in: ids }, role: 'resident', ...inForce },
        inside(sent.area),
        keys,
      )
    : []
  const atHome = new Set(homes.map(({ personId }) => personId))
  return ids
    .filter((id) => !atHome.has(id))
    .flatMap((id) => countedAs(byPerson.get(id) ?? [], sent)?.area ?? [])
}
