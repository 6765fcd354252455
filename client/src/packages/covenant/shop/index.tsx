import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { refresh } from '../../../cloud/refresh'
import { ShopScreen } from '../../../features/covenant/shop-screen'
import { Screen } from '../../../ui/screen'

export default function Shop() {
  const { shopId = '' } = useRouter().params
  const shop = useQuery('covenant.shop', { shopId })
  return (
    <Screen query={{ ...shop, reload: refresh }}>{(data) => <ShopScreen shop={data} />}</Screen>
  )
}
