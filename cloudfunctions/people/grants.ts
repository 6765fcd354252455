import { areaLevels, chainOf } from '#shared/domain/area/code.ts'
import { type Grant, isActive } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { recountWorkers } from '../grid/workers.ts'
import { settleConsent } from '../inbox/spread.ts'
import type { Store } from '../lib/store/store.ts'
import { countHousehold } from './household.ts'

/** Home counts are kept where a notice's audience is read from: the grid and its community. */
const countedFrom = areaLevels.community.digits

async function countHome(store: Store, home: Grant, by: 1 | -1): Promise<void> {
  const { area } = home
  const counted = chainOf(area).filter((code) => code.length >= countedFrom)
  for (const code of counted) await store.areas.add(code, { residents: by }, everywhere)
  await countHousehold(store, home, by)
}

/** A grid knows who is in post there; a grant that ends by itself is found by the clock. */
async function countWorker(store: Store, { role, area }: Grant, now: Date): Promise<void> {
  if (role === 'gridWorker') await recountWorkers(store, area, now)
}

/**
 * Gives a grant; a person has one home, so a new one ends the old. Touching the person makes two grants to them take
 * turns, so that the second sees the first. @throws ALREADY_GRANTED
 */
export async function give(store: Store, grant: Grant): Promise<Grant> {
  await store.people.add(grant.personId, {}, everywhere)
  const held = await store.grants.all({ role: grant.role }, [
    { kind: 'person', id: grant.personId },
  ])
  const active = held.filter((other) => isActive(other, grant.from))
  if (active.some((other) => samePlace(other, grant))) throw new AppError('ALREADY_GRANTED')
  if (grant.role === 'resident') {
    for (const home of active)
      await end(store, home, { now: grant.from, by: grant.grantedBy, reason: '搬家' })
    await countHome(store, grant, 1)
  }
  await settleConsent(store, grant)
  const given = await store.grants.insert(grant)
  await countWorker(store, given, grant.from)
  return given
}

const samePlace = (one: Grant, other: Grant) =>
  one.area === other.area &&
  one.councilId === other.councilId &&
  one.shopId === other.shopId &&
  one.projectId === other.projectId &&
  one.department === other.department &&
  one.seat === other.seat

/** Ends a grant and says by whom and why; it stays as a record. */
export async function end(
  store: Store,
  grant: Grant,
  { now, by, reason }: { readonly now: Date; readonly by: string; readonly reason: string },
): Promise<Grant> {
  if (grant.role === 'resident') await countHome(store, grant, -1)
  const ended = { ...grant, until: now, endedBy: by, endedBecause: reason }
  const saved = await store.grants.replace(ended, everywhere)
  await countWorker(store, saved, now)
  return saved
}
