import type { Council } from '../council/council.ts'
import { signedField } from '../council/editions.ts'
import type { Shop } from './shop.ts'

type Signing = Pick<Shop, 'signed'>

/** Counters of a council that a shop's signatures are in, moved by so many. Editions it no longer has are not counted. */
export const signaturesOf = (council: Council, { signed }: Signing, by: 1 | -1) =>
  Object.fromEntries(
    signed
      .filter(({ editionId }) => council.editions.some(({ id }) => id === editionId))
      .map(({ editionId }) => [signedField(council, editionId), by]),
  )

/** All counters that an open shop is in: with its coming or going they move together, so that the rate stays the truth. */
export const countersOf = (council: Council, shop: Signing, by: 1 | -1) => ({
  shops: by,
  ...signaturesOf(council, shop, by),
})
