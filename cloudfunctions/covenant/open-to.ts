import { covenantActions } from '#shared/contract/covenant.ts'
import type { Shop } from '#shared/domain/covenant/shop.ts'
import type { Grant } from '#shared/domain/people/grant.ts'
import { holds } from '#shared/domain/people/holds.ts'
import type { Role } from '#shared/domain/people/role.ts'
import { mayRate } from '#shared/domain/rating/who-may-rate.ts'

/** What a person may do at a shop now, read off the same declaration that the dispatcher reads. */
export function openTo(grants: readonly Grant[], shop: Shop) {
  const place = { area: shop.area, councilId: shop.councilId, shopId: shop.id }
  const any = (roles: readonly Role[]) => roles.some((role) => holds(grants, role, place))
  const signed = shop.signedEdition !== null
  const rows = {
    sign: any(covenantActions['covenant.sign'].roles) && !signed,
    inspect: any(covenantActions['covenant.inspect'].roles),
    rate: mayRate(grants, { kind: 'shop', id: shop.id }, shop.area),
    seePledge: any(covenantActions['covenant.pledge'].roles) && signed,
    seeInspections: any(covenantActions['covenant.inspections'].roles),
  }
  return (Object.keys(rows) as (keyof typeof rows)[]).filter((name) => rows[name])
}
