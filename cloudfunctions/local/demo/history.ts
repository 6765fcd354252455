import { periodAfter } from '#shared/kernel/period.ts'
import { instantOf, periodOf } from '#shared/kernel/time.ts'
import type { RegisteredShop } from './district.ts'
import { chance } from './hand.ts'
import { putAllRight } from './orders.ts'
import { identityOf, neighbours } from './people.ts'
import type { StoryClock } from './story-clock.ts'
import type { Town } from './town.ts'
import { hasKitchenAt, photograph, visit } from './visits.ts'
import { opinion } from './voices.ts'

/** When the story begins: the council is founded towards the end of the third month before this one. */
export const foundingOf = (begun: Date): Date =>
  instantOf(`${periodAfter(periodOf(begun), -3)}-20`, '10:00')

/** The two months before this one, the earlier first. */
export const monthsBefore = (begun: Date): [string, string] => {
  const period = periodOf(begun)
  return [periodAfter(period, -2), periodAfter(period, -1)]
}

type Place = { readonly councilId: string; readonly shops: readonly RegisteredShop[] }

/** What happened in the two months before: visits, voices, and each month closed by the secretary on the third. */
export async function history(town: Town, clock: StoryClock, begun: Date, place: Place) {
  const secretary = town.as(identityOf('liu-jianhua'))
  for (const [month, period] of monthsBefore(begun).entries()) {
    await inspectIn(town, clock, place, { month, period })
    await rateIn(town, clock, place, { month, period })
    clock.tell(instantOf(`${periodAfter(period, 1)}-03`, '09:30'))
    await secretary('standing.close', { councilId: place.councilId, period })
    await answerIn(town, clock, place, { month, period })
  }
  await honour(town, place.councilId, monthsBefore(begun)[1])
}

type Month = { readonly month: number; readonly period: string }

const minute = 60_000
const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * minute)

/** All but a few shops are seen once, on two mornings of the month; standards rise from month to month. */
async function inspectIn(
  town: Town,
  clock: StoryClock,
  { councilId, shops }: Place,
  { month, period }: Month,
) {
  const { edition } = await town.as(identityOf('ma-jun'))('covenant.text', {
    councilId,
    editionId: 'inForce',
  })
  for (const [index, shop] of shops.entries()) {
    if (index % 17 === 5 + month) continue
    const day = index % 2 === 0 ? '11' : '18'
    clock.tell(later(instantOf(`${period}-${day}`, '08:40'), index * 6))
    const inspector = town.as(identityOf(index % 2 === 0 ? 'ma-jun' : 'he-wei'))
    const careless = index % 13 === 6 ? 0.6 - month * 0.2 : 0.1 - month * 0.03
    const seed = index * 3 + (month + 1) * 101
    const seen = visit(edition, { seed, careless, kitchen: hasKitchenAt(index) })
    const results = await photograph(inspector, { edition, shopId: shop.id, results: seen })
    const visited = await inspector('inspection.record', { shopId: shop.id, results })
    await putAllRight({ town, clock }, shop.owner, visited)
  }
}

/** Each neighbour rates one shop a month, five or six a shop: enough to be shown. */
async function rateIn(town: Town, clock: StoryClock, { shops }: Place, { month, period }: Month) {
  const next = chance(1900 + month)
  for (const [index, { identity }] of neighbours.entries()) {
    const shop = ratedBy(shops, index, month)
    clock.tell(later(instantOf(`${period}-20`, '18:10'), index * 9))
    if (shop)
      await town.as(identity)('rating.submit', {
        subject: { kind: 'shop', id: shop.id },
        ...opinion(next),
      })
  }
}

const ratedBy = (shops: readonly RegisteredShop[], index: number, month: number) =>
  shops[(index + month) % 8]

/** 跟踪评: on the fifth of the next month they say whether it got better; most of it did. */
async function answerIn(town: Town, clock: StoryClock, { shops }: Place, { month, period }: Month) {
  const next = chance(3100 + month)
  for (const [index, { identity }] of neighbours.entries()) {
    const shop = ratedBy(shops, index, month)
    clock.tell(later(instantOf(`${periodAfter(period, 1)}-05`, '19:00'), index * 3))
    const draw = next()
    const outcome = draw < 0.7 ? 'solved' : draw < 0.9 ? 'partly' : 'not'
    if (shop)
      await town.as(identity)('rating.submit', {
        subject: { kind: 'shop', id: shop.id },
        turn: 'followUp',
        ...opinion(next),
        outcome,
      })
  }
}

/** The last month's best is praised, its last is visited. */
async function honour(town: Town, councilId: string, period: string): Promise<void> {
  const secretary = town.as(identityOf('liu-jianhua'))
  const { list } = await secretary('standing.list', { councilId, period })
  const [best, last] = [list?.red[0], list?.black.at(-1)]
  const give = (shopId: string, termId: string, note: string) =>
    secretary('standing.award', { shopId, period, termId, note })
  if (best) await give(best.shopId, 'praise', '门前天天干净，还帮隔壁扫雪。')
  if (best) await give(best.shopId, 'priority', '')
  if (last) await give(last.shopId, 'visit', '周三下午理事会上门，一起看后厨和通道。')
}
