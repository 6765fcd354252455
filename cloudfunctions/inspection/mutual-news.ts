import type { MutualCheck } from '#shared/domain/inspection/mutual.ts'
import type { News } from '../inbox/tell.ts'

/** Whom a shop is to look at, told to those who answer for it. */
export const taskNews =
  (owners: ReadonlyMap<string, readonly string[]>) =>
  ({ id, checkerShopId, shopName, address }: MutualCheck): News => ({
    event: `mutual:${id}`,
    to: owners.get(checkerShopId) ?? [],
    about: 'mutual',
    aboutId: checkerShopId,
    title: '这个月请您看看邻居的门前',
    text: `互查抽到您去看${shopName}（${address}），月底前有空走一趟就行。`,
  })
