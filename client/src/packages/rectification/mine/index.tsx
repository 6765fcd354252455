import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { OrderState } from '#shared/domain/rectification/order-lifecycle.ts'
import { usePages } from '../../../features/paging/use-pages'
import { NoOrders, OrderList, StateSwitch } from '../../../features/rectification/order-list'
import { stateOf } from '../../../features/rectification/words'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** What a shop has to put right, most urgent first. */
export default function MyOrders() {
  const { shopId, state: first } = useRouter().params
  const [state, setState] = useState<OrderState>(stateOf(first))
  const orders = usePages('rectification.mine', { state, ...(shopId && { shopId }) })
  return (
    <Screen
      query={orders}
      head={
        <>
          <Masthead title="我的整改" note="改好了拍张照回复，考核员会来复查。" />
          <StateSwitch state={state} onChange={setState} />
        </>
      }
      isEmpty={(items) => items.length === 0}
      empty={<NoOrders state={state} />}
    >
      {(items) => <OrderList items={items} pages={orders} />}
    </Screen>
  )
}
