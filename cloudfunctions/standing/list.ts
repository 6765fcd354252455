import type { Council } from '#shared/domain/council/council.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { councilMonthId } from '#shared/domain/standing/council-month.ts'
import { entryOf } from '#shared/domain/standing/freeze.ts'
import { isPublic, type ListEntry, type MonthList } from '#shared/domain/standing/month-list.ts'
import { standingId } from '#shared/domain/standing/standing.ts'
import { ownShops, seesHistory } from '#shared/domain/standing/who-sees.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'
import { correctedView, lastCorrections } from './corrections.ts'
import { editionsFor } from './editions.ts'

/** A published list is one document, whatever the number of shops; its corrections are read beside it. */
export const listHandlers: Pick<Handlers<'standing'>, 'standing.list'> = {
  'standing.list': async (context, { councilId, period }) => {
    const { store, reach } = context
    const council = await store.councils.get(councilId, reach)
    const list = period
      ? await store.lists.find(councilMonthId(councilId, period), everywhere)
      : await store.lists.first({ councilId }, everywhere, { by: 'period', direction: -1 })
    return { list: list && (await viewOf(context, council, list)) }
  },
}

type Corrections = Awaited<ReturnType<typeof lastCorrections>>

async function viewOf({ store, grants, now }: Context, council: Council, list: MonthList) {
  const { period } = list
  const corrections = await lastCorrections(store, { councilId: council.id, period })
  const late = await lateEntries(store, list, corrections)
  const own = ownShops(grants)
  const all = seesHistory(grants, council)
  const show = (which: 'red' | 'black') => {
    const seen = all || isPublic(list, which, dayOf(now))
    return [...list[which], ...late(which)]
      .filter(({ shopId }) => seen || own.has(shopId))
      .map((entry) => ({
        ...entry,
        correction: correctedView(corrections.get(standingId(entry.shopId, period))),
      }))
  }
  return {
    ...list,
    today: dayOf(now),
    red: show('red'),
    black: show('black'),
    redPublic: isPublic(list, 'red', dayOf(now)),
    blackPublic: isPublic(list, 'black', dayOf(now)),
  }
}

/** Shops that a correction brought on to a list they were not published on: as they were frozen, with the correction beside. */
async function lateEntries(
  store: Store,
  { red, black }: MonthList,
  corrections: Corrections,
): Promise<(which: 'red' | 'black') => ListEntry[]> {
  const published = { red: idsOf(red), black: idsOf(black) }
  const ids = [...corrections.values()]
    .filter(({ shopId, after: { grade } }) =>
      grade === 'red' || grade === 'black' ? !published[grade].has(shopId) : false,
    )
    .map(({ standingId: id }) => id)
  const standings = [...(await store.standings.byIds(ids, everywhere)).values()]
  const editionOf = await editionsFor(store, standings)
  return (which) =>
    standings
      .filter(({ id }) => corrections.get(id)?.after.grade === which)
      .map((standing) => entryOf(standing, editionOf(standing.editionId)))
}

const idsOf = (entries: readonly ListEntry[]) => new Set(entries.map(({ shopId }) => shopId))
