import { noSums } from '#shared/domain/alliance/count.ts'
import type { AllianceSums } from '#shared/domain/alliance/sums.ts'
import { chainSumsId } from '#shared/domain/alliance/sums.ts'
import { mayDo } from '#shared/domain/council/rights.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { type Alliance, allianceWith, asAlliance } from './standing.ts'
import { count } from './sums.ts'

type Names =
  | 'alliance.sums'
  | 'alliance.list'
  | 'alliance.home'
  | 'alliance.members'
  | 'alliance.tellTalents'

const newestFirst = { by: '_id', direction: -1 } as const
const mostMoneyFirst = { by: 'liveWan', direction: -1 } as const

/** All read what is kept: a page of rows and a few documents, whatever the number of members and projects. */
export const homeHandlers: Pick<Handlers<'alliance'>, Names> = {
  'alliance.sums': async ({ store, reach }, { area, after }) => {
    const { name: place } = await store.areas.get(area, reach)
    const total = await store.chainSums.find(chainSumsId(area, null), reach)
    const order = { order: mostMoneyFirst, after }
    const rows = await store.chainSums.page({ area, chain: { $ne: null } }, reach, order)
    const items = rows.items.flatMap(({ chain, sums }) => (chain === null ? [] : { chain, sums }))
    return { area, place, total: total?.sums ?? noSums(), chains: { items, next: rows.next } }
  },

  'alliance.list': async (context, { chain, after }) => {
    const where = { counted: true, ...(chain !== undefined && { chain }) }
    const order = { order: newestFirst, after }
    const { items, next } = await context.store.allianceSums.page(where, context.reach, order)
    return { items: await cardsOf(context, items), next }
  },

  'alliance.home': async (context, { councilId }) => {
    const { store, reach } = context
    const alliance = asAlliance(await store.councils.get(councilId, reach))
    return { ...(await cardOf(context, alliance)), may: openTo(context, alliance) }
  },

  'alliance.members': async ({ store, reach }, { councilId, part, after }) => {
    await store.councils.get(councilId, reach)
    const chainPart = part && { chainPart: part === 'none' ? null : part }
    const where = { councilId, state: 'admitted', ...chainPart }
    return store.memberUnits.page(where, everywhere, { order: newestFirst, after })
  },

  'alliance.tellTalents': async (context, { councilId, talents }) => {
    const alliance = await allianceWith(context, councilId, 'ventures')
    const { sums } = await context.store.allianceSums.get(councilId, everywhere)
    await count(context, alliance, { talents: talents - sums.talents })
    return cardOf(context, alliance)
  },
}

async function cardOf({ store }: Context, alliance: Alliance) {
  const { id, name, area, state, chain } = alliance
  const own = await store.allianceSums.get(id, everywhere)
  const { name: place } = await store.areas.get(area, everywhere)
  return { id, name, area, state, chain, place, sums: own.sums }
}

/** One read of the names of councils, and one of those of their places. */
async function cardsOf({ store }: Context, rows: readonly AllianceSums[]) {
  const councils = await store.councils.byIds(
    rows.map(({ id }) => id),
    everywhere,
  )
  const places = await store.areas.byIds([...new Set(rows.map(({ area }) => area))], everywhere)
  return rows.map(({ id, area, chain, sums }) => ({
    ...{ id, area, chain, sums },
    name: councils.get(id)?.name ?? '',
    state: councils.get(id)?.state ?? 'standing',
    place: places.get(area)?.name ?? '',
  }))
}

function openTo({ grants }: Context, alliance: Alliance) {
  if (alliance.state !== 'standing') return []
  const desk = mayDo(grants, 'fillSeats', alliance)
  const hands = mayDo(grants, 'ventures', alliance)
  return [
    ...(hands ? (['addVenture', 'importVentures', 'tellTalents'] as const) : []),
    ...(desk ? (['importMembers'] as const) : []),
  ]
}
