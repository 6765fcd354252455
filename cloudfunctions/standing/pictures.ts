import { inForce } from '#shared/domain/council/editions.ts'
import type { Edition } from '#shared/domain/covenant/edition.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { categorySums, itemsOfMonth } from '#shared/domain/standing/category-sums.ts'
import { councilMonthId } from '#shared/domain/standing/council-month.ts'
import type { ItemSum } from '#shared/domain/standing/samples.ts'
import type { Standing } from '#shared/domain/standing/standing.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { editionText } from '../covenant/edition.ts'
import { withoutSealed } from '../inspection/sealed.ts'
import type { Handlers } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'
import { correctedView, lastCorrections } from './corrections.ts'

type Names = 'standing.trend' | 'standing.heat'

const months = 12

export const pictureHandlers: Pick<Handlers<'standing'>, Names> = {
  /** Twelve standings at most with their corrections, one council month, one edition. */
  'standing.trend': async (context, { shopId, period }) => {
    const { store, reach, now } = context
    const shop = await store.shops.get(shopId, reach)
    const order = { by: 'period', direction: -1 } as const
    const where = { shopId, ...(await withoutSealed(context, shop.councilId)) }
    const page = await store.standings.page(where, everywhere, { order, limit: months })
    const ids = page.items.map(({ id }) => id)
    const corrected = await lastCorrections(store, { standingId: { $in: ids } })
    const drawn = page.items.find((row) => (period ? row.period === period : row.items.length > 0))
    const council = await store.councils.get(shop.councilId, everywhere)
    const editionId = (drawn ?? page.items[0])?.editionId ?? inForce(council, dayOf(now)).id
    const { edition } = await editionText(store, editionId)
    const { red, pass } = edition.lines
    return {
      shopId,
      shopName: shop.name,
      lines: { red, pass },
      points: page.items.reverse().map(({ id, closedAt, ...row }) => ({
        ...row,
        closed: closedAt !== null,
        correction: correctedView(corrected.get(id)),
      })),
      radar: drawn ? await radarOf(store, edition, drawn) : null,
    }
  },

  /** The page's standings, one council month, one edition. */
  'standing.heat': async (context, { councilId, period, by, after }) => {
    const { store, reach } = context
    const council = await store.councils.get(councilId, reach)
    const order =
      by === 'score'
        ? ({ by: 'score', direction: -1 } as const)
        : ({ by: 'shopNumber', direction: 1 } as const)
    const where = { councilId, period, ...(await withoutSealed(context, councilId)) }
    const { items, next } = await store.standings.page(where, everywhere, { order, after })
    const month = await store.councilMonths.find(councilMonthId(councilId, period), everywhere)
    const editionId = items[0]?.editionId ?? inForce(council, `${period}-01`).id
    const { edition } = await editionText(store, editionId)
    const columns = itemsOf(edition)
    const sums = itemsOfMonth(month)
    return {
      period,
      columns: columns.map((item) => ({ ...item, council: ratioOf(sums, item.no) })),
      items: items.map(({ items: own, ...row }) => ({
        ...row,
        items: columns.map(({ no }) => ratioOf(own, no)),
      })),
      next,
    }
  },
}

const ratioOf = (sums: readonly ItemSum[], no: number) => {
  const { kept = 0, applicable = 0 } = sums.find((sum) => sum.no === no) ?? {}
  return { numerator: kept, denominator: applicable }
}

async function radarOf(store: Store, edition: Edition, { councilId, period, items }: Standing) {
  const month = await store.councilMonths.find(councilMonthId(councilId, period), everywhere)
  const all = categorySums(edition, itemsOfMonth(month))
  const categories = categorySums(edition, items).map(({ id, title, kept, applicable }, index) => ({
    id,
    title,
    own: { numerator: kept, denominator: applicable },
    council: { numerator: all[index]?.kept ?? 0, denominator: all[index]?.applicable ?? 0 },
  }))
  return { period, categories }
}
