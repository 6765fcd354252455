import * as z from 'zod'
import { Id, Instant } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'

/** How long an owner has to come with their code. */
export const claimDays = 7

/**
 * A code that the secretary hands to a shop's owner. The code itself is nowhere: it is reckoned from `nonce` and the
 * operator's key, and the row's id is its keyed hash, by which whoever comes with it is found.
 */
export const Claim = z.object({
  id: z.string(),
  shopId: Id,
  councilId: Id,
  area: AreaCode,
  nonce: z.string(),
  issuedBy: Id,
  issuedAt: Instant,
  expiresAt: Instant,
  version: z.int(),
})
export type Claim = z.infer<typeof Claim>
