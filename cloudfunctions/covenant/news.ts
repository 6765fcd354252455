import type { Council } from '#shared/domain/council/council.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { dayText } from '#shared/kernel/time.ts'
import { type News, tellAll } from '../inbox/tell.ts'
import type { Context } from '../lib/implement.ts'
import { ownersOf } from '../shop/owners.ts'

type Adopted = { readonly id: string; readonly title: string; readonly from: string }

/** A new edition waits for every open shop's name: two reads, and `tellAll`, for a council's shops. */
export async function tellToSign(
  telling: Pick<Context, 'store' | 'now'>,
  { id: councilId }: Pick<Council, 'id'>,
  { id, title, from }: Adopted,
): Promise<void> {
  const { store, now } = telling
  const shops = await store.shops.parts({ councilId, state: 'open' }, everywhere, ['name'])
  const shopIds = shops.map((shop) => shop.id)
  const owners = await ownersOf(store, shopIds, now)
  const news = owners.map(
    ({ personId, shopId }): News => ({
      event: `edition:${id}:${shopId}`,
      to: [personId],
      about: 'covenant',
      aboutId: shopId ?? '',
      title: '新一版条约等您签',
      text: `《${title}》${dayText(from)}起施行。先看看改了哪几处，再签上名字。`,
    }),
  )
  await tellAll(telling, news)
}
