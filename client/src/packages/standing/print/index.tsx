import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { PrintList } from '../../../features/standing/print-list'
import { Screen } from '../../../ui/screen'

export default function PrintPage() {
  const { councilId = '', period } = useRouter().params
  const home = useQuery('council.home', { councilId })
  const list = useQuery('standing.list', { councilId, ...(period && { period }) })
  return (
    <Screen query={list}>
      {(data) => <PrintList council={home.data?.name ?? ''} list={data.list} />}
    </Screen>
  )
}
