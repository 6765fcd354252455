import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { refresh } from '../../../cloud/refresh'
import { ManageScreen } from '../../../features/shop/manage-screen'
import { Screen } from '../../../ui/screen'

export default function Manage() {
  const { shopId = '' } = useRouter().params
  const shop = useQuery('shop.get', { shopId })
  return (
    <Screen query={{ ...shop, reload: refresh }}>{(data) => <ManageScreen shop={data} />}</Screen>
  )
}
