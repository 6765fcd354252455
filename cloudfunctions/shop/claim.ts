import { checkAppointment } from '#shared/domain/people/appointment.ts'
import { isActive } from '#shared/domain/people/grant.ts'
import { holds } from '#shared/domain/people/holds.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { roles } from '#shared/domain/people/role.ts'
import { type Claim, claimDays } from '#shared/domain/shop/claim.ts'
import { checkOpen, type Shop } from '#shared/domain/shop/shop.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { daysAfter } from '#shared/kernel/time.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import { postName } from '../people/appointment.ts'
import { give } from '../people/grants.ts'
import { claimCode, claimId } from './claim-code.ts'

type Names = 'shop.invite' | 'shop.invitation' | 'shop.claim'

/** Some documents by id or index each, whatever is stored. */
export const claimHandlers: Pick<Handlers<'shop'>, Names> = {
  'shop.invite': async (context, { shopId }) => {
    const { store, reach, now, voterKey } = context
    const shop = await store.shops.get(shopId, reach)
    checkOpen(shop)
    const issued = { shopId, nonce: newId() }
    const expiresAt = daysAfter(now, claimDays)
    await store.claims.removeAll({ shopId }, everywhere)
    await store.claims.insert({
      ...issued,
      id: claimId(voterKey(), claimCode(voterKey(), issued)),
      councilId: shop.councilId,
      area: shop.area,
      issuedBy: actorOf(context).id,
      issuedAt: now,
      expiresAt,
      version: 0,
    })
    return { expiresAt }
  },

  'shop.invitation': async ({ store, reach, now, voterKey }, { shopId }) => {
    await store.shops.get(shopId, reach)
    const claim = await store.claims.first({ shopId }, everywhere)
    if (!claim || claim.expiresAt <= now) return { current: null }
    const { expiresAt } = claim
    return { current: { code: claimCode(voterKey(), claim), expiresAt } }
  },

  'shop.claim': async (context, { code }) => {
    const { store, person, now, voterKey } = context
    if (!person) throw new AppError('JOIN_FIRST')
    const claim = await store.claims.find(claimId(voterKey(), code), everywhere)
    if (!claim || claim.expiresAt <= now) throw new AppError('CLAIM_CODE_INVALID')
    await checkIssuer(context, claim, person.id)
    const shop = await store.shops.get(claim.shopId, everywhere)
    checkOpen(shop)
    await give(store, ownerGrant(shop, { personId: person.id, by: claim.issuedBy, now }))
    await store.claims.removeAll({ _id: claim.id }, everywhere)
    return { shopId: shop.id, name: shop.name }
  },
}

/**
 * A claim is an appointment by whoever issued the code: never of themselves, and only while they may appoint.
 * @throws NOT_YOURSELF, CLAIM_CODE_INVALID
 */
async function checkIssuer({ store, now }: Context, claim: Claim, personId: string): Promise<void> {
  const { issuedBy, area } = claim
  const held = await store.grants.all({}, [{ kind: 'person', id: issuedBy }])
  const grants = held.filter((grant) => isActive(grant, now))
  const may = roles.merchant.appointedBy.some((role) => holds(grants, role, { area }))
  if (!may) throw new AppError('CLAIM_CODE_INVALID')
  checkAppointment({ personId: issuedBy, grants }, { role: 'merchant', area, personId })
}

type Owner = { readonly personId: string; readonly by: string; readonly now: Date }

const ownerGrant = ({ id, area, councilId, name }: Shop, { personId, by, now }: Owner) => ({
  id: newId(),
  personId,
  role: 'merchant' as const,
  area,
  councilId,
  shopId: id,
  projectId: null,
  department: null,
  seat: null,
  post: postName(name, 'merchant'),
  grantedBy: by,
  from: now,
  until: null,
  endedBy: null,
  endedBecause: null,
  version: 0,
})
