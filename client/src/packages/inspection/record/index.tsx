import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { both } from '../../../cloud/both'
import { InspectScreen } from '../../../features/inspection/inspect-screen'
import { Empty } from '../../../ui/blank'
import { Screen } from '../../../ui/screen'

export default function Inspect() {
  const { visitId } = useRouter().params
  // an address carries its colon in code, and not every platform turns it back
  return visitId ? <Planned visitId={decodeURIComponent(visitId)} /> : <Unplanned />
}

/** A visit that somebody planned: only the items that are this department's. */
function Planned({ visitId }: { visitId: string }) {
  const task = useQuery('inspection.visit', { visitId })
  const place = usePlace()
  const { data } = both(task, place)
  if (!data) return <Screen query={both(task, place)}>{() => null}</Screen>
  const [{ nos }, [shop, { edition }]] = data
  return <InspectScreen key={`${edition.id}${nos}`} shop={shop} edition={edition} task={data[0]} />
}

function Unplanned() {
  const query = usePlace()
  if (query.data?.[0].may.includes('inspect')) {
    const [at, { edition }] = query.data
    return <InspectScreen key={edition.id} shop={at} edition={edition} />
  }
  return <Screen query={query}>{() => <NotYours />}</Screen>
}

function usePlace() {
  const { shopId = '' } = useRouter().params
  const shop = useQuery('shop.get', { shopId })
  const text = useQuery(
    'covenant.text',
    shop.data ? { councilId: shop.data.councilId, editionId: 'inForce' } : null,
  )
  return both(shop, text)
}

const NotYours = () => (
  <Empty
    title="这家店不归您考核"
    note="只有这个理事会的考核员能评分。如果应该是您，请找街道核对身份。"
  />
)
