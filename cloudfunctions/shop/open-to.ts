import { covenantActions } from '#shared/contract/covenant.ts'
import { inspectionActions } from '#shared/contract/inspection.ts'
import { shopActions } from '#shared/contract/shop.ts'
import type { Council } from '#shared/domain/council/council.ts'
import { toSign } from '#shared/domain/council/editions.ts'
import type { Grant } from '#shared/domain/people/grant.ts'
import { holds } from '#shared/domain/people/holds.ts'
import { type Role, roles } from '#shared/domain/people/role.ts'
import { mayRate } from '#shared/domain/rating/who-may-rate.ts'
import { type Shop, signedAt } from '#shared/domain/shop/shop.ts'

import { locatedShop } from '../rating/subject.ts'

type Place = { readonly shop: Shop; readonly council: Council; readonly day: string }
type Any = (roles: readonly Role[]) => boolean

/** What a person may do at a shop now, read off the same declaration that the dispatcher reads. */
export function openTo(grants: readonly Grant[], { shop, council, day }: Place) {
  const place = { area: shop.area, councilId: shop.councilId, shopId: shop.id }
  const { subject, area } = locatedShop(shop)
  const any: Any = (names) => names.some((role) => holds(grants, role, place))
  const open = shop.state === 'open'
  const unsigned = open && !signedAt(shop, toSign(council, day).id)
  const rows = {
    sign: unsigned && any(covenantActions['covenant.sign'].roles),
    signOnPaper: unsigned && any(covenantActions['covenant.signOnPaper'].roles),
    inspect: open && any(inspectionActions['inspection.record'].roles),
    rate: open && mayRate(grants, { subject, area, councilId: null }),
    seePledge: shop.signed.length > 0 && any(covenantActions['covenant.pledge'].roles),
    seePledges: any(covenantActions['covenant.pledges'].roles),
    seeInspections: any(inspectionActions['inspection.list'].roles),
    ...keeping(any, open),
  }
  return (Object.keys(rows) as (keyof typeof rows)[]).filter((name) => rows[name])
}

/** What keeps the register true: the secretary's, and the plate on the door. */
const keeping = (any: Any, open: boolean) => ({
  amend: open && any(shopActions['shop.amend'].roles),
  close: open && any(shopActions['shop.close'].roles),
  reopen: !open && any(shopActions['shop.reopen'].roles),
  transfer: open && any(shopActions['shop.transfer'].roles),
  invite: open && any(shopActions['shop.invite'].roles),
  bind: open && any(roles.merchant.appointedBy),
  plate: open && any(shopActions['shop.plate'].roles),
})
