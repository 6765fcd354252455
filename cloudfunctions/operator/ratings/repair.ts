import { everywhere } from '#shared/domain/people/reach.ts'
import { AreaTally } from '#shared/domain/rating/area-tally.ts'
import type { Group, Recount } from '#shared/domain/rating/recount.ts'
import { windowOf } from '#shared/domain/rating/rounds.ts'
import type { Subject } from '#shared/domain/rating/subject.ts'
import { kindRow } from '#shared/domain/rating/subject-kinds.ts'
import type { Sums } from '#shared/domain/rating/sums.ts'
import { newTally, type Tally } from '#shared/domain/rating/tally.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Database } from '../../lib/store/database.ts'
import type { Store } from '../../lib/store/store.ts'
import { adjustMonth } from '../../standing/adjust.ts'

/** What would make a kept number true again. */
export type Repair =
  | {
      readonly what: 'tally'
      readonly kept: Tally | null
      readonly group: Group | null
      readonly counted: Recount
    }
  | {
      readonly what: 'subjectSums' | 'areaTallies'
      readonly id: string
      /** The version it was found at; null: there is none yet. */
      readonly version: number | null
      readonly shown: Sums
      readonly place: { readonly id: string; readonly area: string } | null
    }
  | {
      readonly what: 'month'
      readonly shopId: string
      readonly period: string
      readonly change: { readonly count: number; readonly total: number }
    }

/** Writes the number that was counted over the one that was kept. @throws STALE_VERSION when somebody rated meanwhile */
export const repair = ({ transaction }: Database, wanted: Repair, now: Date): Promise<void> =>
  transaction(async (store) => {
    if (wanted.what === 'tally') await repairTally(store, wanted)
    else if (wanted.what === 'month') await repairMonth(store, wanted, now)
    else await repairSums(store, wanted)
  })

type Of<What extends Repair['what']> = Extract<Repair, { what: What }>

async function repairTally(store: Store, { kept, group, counted }: Of<'tally'>): Promise<void> {
  if (kept) await store.tallies.replace({ ...kept, ...counted }, everywhere)
  else if (group) {
    const { subject, area, round } = group
    const window = windowOf(subject.kind, round, await sinceOf(store, subject))
    await store.tallies.insert({ ...newTally(subject, area, window), ...counted })
  }
}

/** The day on which what happens once was published; null for what goes on. */
async function sinceOf(store: Store, { kind, id }: Subject): Promise<string | null> {
  if (kindRow(kind).round.every === 'month') return null
  const { publishedAt } = await store.notices.get(id, everywhere)
  return publishedAt && dayOf(publishedAt)
}

async function repairSums(
  store: Store,
  { what, id, version, shown, place }: Of<'subjectSums' | 'areaTallies'>,
): Promise<void> {
  const rows = what === 'subjectSums' ? store.subjectSums : store.areaTallies
  const kept = version === null ? null : await rows.get(id, everywhere)
  if (kept) await rows.replace({ ...kept, shown, version } as never, everywhere)
  else if (what === 'subjectSums')
    await store.subjectSums.insert({ id, area: place?.area ?? '', shown, version: 0 })
  else await store.areaTallies.insert(AreaTally.parse({ ...place, shown, version: 0 }))
}

async function repairMonth(
  store: Store,
  { shopId, period, change }: Of<'month'>,
  now: Date,
): Promise<void> {
  const shop = await store.shops.get(shopId, everywhere)
  const council = await store.councils.get(shop.councilId, everywhere)
  await adjustMonth(
    store,
    { shop, council, period },
    { ratings: change },
    { now, because: '评价重新清点' },
  )
}
