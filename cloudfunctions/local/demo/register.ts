import { identityOf } from './people.ts'
import type { Town } from './town.ts'

/** A shop that came and went: the register keeps it, and no rate counts it. */
export async function closeOne(town: Town, councilId: string): Promise<void> {
  const secretary = town.as(identityOf('liu-jianhua'))
  const { id: shopId } = await secretary('shop.register', {
    councilId,
    number: '54',
    name: '老街照相馆',
    trade: 'service',
    address: '康翠里底商 54 号',
  })
  await secretary('shop.close', { shopId, reason: '店主退休，租约到期' })
}
