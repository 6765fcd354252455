import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { Ask } from '../../../features/inbox/ask'
import { useReadAbout } from '../../../features/inbox/read'
import { OrderScreen } from '../../../features/rectification/order-screen'
import { RecheckBar } from '../../../features/rectification/recheck-bar'
import type { OrderView } from '../../../features/rectification/types'
import { Screen } from '../../../ui/screen'

/** One finding, from the day it was found to the day it is closed. */
export default function Order() {
  const orderId = decodeURIComponent(useRouter().params.orderId ?? '')
  const order = useQuery('rectification.get', { orderId })
  useReadAbout('order', orderId)
  const rechecks = order.data?.may.includes('recheck')
  return (
    <Screen query={order} bar={rechecks && order.data && <RecheckBar order={order.data} />}>
      {(found) => (
        <>
          <OrderScreen order={found} />
          {waitsForWord(found) && <Ask template="news" />}
        </>
      )}
    </Screen>
  )
}

/** The shop has said its part, and somebody else is to answer. */
const waitsForWord = ({ state, appeal, may }: OrderView) =>
  may.includes('withdraw') || (state === 'answered' && appeal === null && may.includes('appeal'))
