import { type Shop, signedAt } from '#shared/domain/shop/shop.ts'

/** A shop as lists show it, signed or not by the edition in force. */
export const cardOf = (shop: Shop, editionId: string) => ({
  ...shop,
  signed: signedAt(shop, editionId) !== null,
})
