import { levelOf } from '#shared/domain/area/code.ts'
import type { Subject } from '#shared/domain/rating/subject.ts'
import { subjectKinds } from '#shared/domain/rating/subject-kinds.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context } from '../lib/implement.ts'

/** A subject with the name people know it by and the community whose residents rate it. */
export type Located = {
  readonly subject: Subject
  readonly name: string
  readonly note: string
  readonly area: string
  readonly shop: Shop | null
}

export const locatedShop = (shop: Shop): Located => ({
  subject: { kind: 'shop', id: shop.id },
  name: shop.name,
  note: `${shop.number} 号 · ${shop.address}`,
  area: shop.area,
  shop,
})

export const locatedCommunity = (area: {
  readonly id: string
  readonly name: string
}): Located => ({
  subject: { kind: 'community', id: area.id },
  name: `${area.name}${subjectKinds.community.zh.replace('社区', '')}`,
  note: '社区书记和网格员为大家办事的情况',
  area: area.id,
  shop: null,
})

/** @throws OUT_OF_REACH */
export async function locate({ store, reach }: Context, subject: Subject): Promise<Located> {
  if (subject.kind === 'shop') return locatedShop(await store.shops.get(subject.id, reach))
  const area = await store.areas.get(subject.id, reach)
  if (levelOf(area.id) !== 'community') throw new AppError('OUT_OF_REACH')
  return locatedCommunity(area)
}
