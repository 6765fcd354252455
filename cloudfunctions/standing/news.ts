import type { MonthList } from '#shared/domain/standing/month-list.ts'
import { standingId } from '#shared/domain/standing/standing.ts'
import { periodText } from '#shared/kernel/time.ts'
import { type News, tellAll } from '../inbox/tell.ts'
import type { Context } from '../lib/implement.ts'
import { ownersOf } from '../shop/owners.ts'

/** A closed month is told to the owners of the shops on its lists, and to nobody else: one read, and `tellAll`. */
export async function tellListed(
  telling: Pick<Context, 'store' | 'now'>,
  { period, red, black }: MonthList,
): Promise<void> {
  const shopIds = [...red, ...black].map(({ shopId }) => shopId)
  const owners = await ownersOf(telling.store, shopIds, telling.now)
  const newsOf = (which: '红榜' | '黑榜', comfort: string) => (entry: MonthList['red'][number]) => {
    const { shopId, shopName, why } = entry
    const to = owners.filter((owner) => owner.shopId === shopId)
    return {
      event: `month:${standingId(shopId, period)}`,
      to: to.map(({ personId }) => personId),
      about: 'month',
      aboutId: standingId(shopId, period),
      title: `${periodText(period)}您的店上了${which}`,
      text: `${shopName}：${why}。${comfort}`,
    } satisfies News
  }
  await tellAll(telling, [
    ...red.map(newsOf('红榜', '点开看看分数怎么来的。')),
    ...black.map(newsOf('黑榜', '点开看看丢在哪里，改好了下个月就回来。')),
  ])
}
