import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { refresh } from '../../../cloud/refresh'
import { ShopScreen } from '../../../features/shop/shop-screen'
import { Screen } from '../../../ui/screen'

export default function Shop() {
  const { shopId = '' } = useRouter().params
  const shop = useQuery('shop.get', { shopId })
  return (
    <Screen query={{ ...shop, reload: refresh }}>{(data) => <ShopScreen shop={data} />}</Screen>
  )
}
