import { memo } from 'react'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { grantsAs, useMe } from '../people/me'
import { routes } from '../routes'

/** From a shop to what it has put right and has still to: its own list for the owner. */
export const ShopOrders = memo(function ShopOrders({ shopId }: { shopId: string }) {
  const { data: me } = useMe()
  if (!me) return null
  const own = grantsAs(me, ['merchant']).some((grant) => grant.shopId === shopId)
  const open = () =>
    own ? go(routes.orders, { shopId }) : go(routes.rechecks, { shopId, state: 'open' })
  return (
    <Card flush>
      <Cell title="整改和复查" note="哪些还没改完，哪些已经了结" onTap={open} />
    </Card>
  )
})
