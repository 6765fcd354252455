import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { refresh } from '../../../cloud/refresh'
import { useReadAbout } from '../../../features/inbox/read'
import { ShopScreen } from '../../../features/shop/shop-screen'
import { Screen } from '../../../ui/screen'

/** Opens by a link, or by the code on the shop's door. WeChat hands a scene over encoded: of an id that is the id itself. */
export default function Shop() {
  const { shopId, scene = '' } = useRouter().params
  const id = shopId ?? scene
  const shop = useQuery('shop.get', { shopId: id })
  useReadAbout('covenant', id)
  return (
    <Screen query={{ ...shop, reload: refresh }}>{(data) => <ShopScreen shop={data} />}</Screen>
  )
}
