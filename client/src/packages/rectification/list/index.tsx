import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { OrderState } from '#shared/domain/rectification/order-lifecycle.ts'
import { usePages } from '../../../features/paging/use-pages'
import { CalendarNote } from '../../../features/rectification/calendar-note'
import { NoOrders, OrderList, StateSwitch } from '../../../features/rectification/order-list'
import { stateOf } from '../../../features/rectification/words'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** What is to be looked at again, and what stands; of one shop, or of all that the caller answers for. */
export default function Orders() {
  const { shopId, state: first = 'answered' } = useRouter().params
  const [state, setState] = useState<OrderState>(stateOf(first))
  const orders = usePages('rectification.list', { state, ...(shopId && { shopId }) })
  return (
    <Screen
      query={orders}
      head={
        <>
          <Masthead title="整改和复查" note="最急的在前，点开看照片和经过。" />
          <CalendarNote />
          <StateSwitch state={state} onChange={setState} />
        </>
      }
      isEmpty={(items) => items.length === 0}
      empty={<NoOrders state={state} />}
    >
      {(items) => <OrderList named items={items} pages={orders} />}
    </Screen>
  )
}
