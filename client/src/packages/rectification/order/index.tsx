import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { OrderScreen } from '../../../features/rectification/order-screen'
import { RecheckBar } from '../../../features/rectification/recheck-bar'
import { Screen } from '../../../ui/screen'

/** One finding, from the day it was found to the day it is closed. */
export default function Order() {
  const orderId = decodeURIComponent(useRouter().params.orderId ?? '')
  const order = useQuery('rectification.get', { orderId })
  const rechecks = order.data?.may.includes('recheck')
  return (
    <Screen query={order} bar={rechecks && order.data && <RecheckBar order={order.data} />}>
      {(found) => <OrderScreen order={found} />}
    </Screen>
  )
}
