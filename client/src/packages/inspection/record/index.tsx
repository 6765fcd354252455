import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { both } from '../../../cloud/both'
import { InspectScreen } from '../../../features/inspection/inspect-screen'
import { Empty } from '../../../ui/blank'
import { Screen } from '../../../ui/screen'

export default function Inspect() {
  const { shopId = '' } = useRouter().params
  const shop = useQuery('shop.get', { shopId })
  const text = useQuery(
    'covenant.text',
    shop.data ? { councilId: shop.data.councilId, editionId: 'inForce' } : null,
  )
  const query = both(shop, text)
  if (query.data?.[0].may.includes('inspect')) {
    const [at, { edition }] = query.data
    return <InspectScreen key={edition.id} shop={at} edition={edition} />
  }
  return <Screen query={query}>{() => <NotYours />}</Screen>
}

const NotYours = () => (
  <Empty
    title="这家店不归您考核"
    note="只有这个理事会的考核员能评分。如果应该是您，请找街道核对身份。"
  />
)
