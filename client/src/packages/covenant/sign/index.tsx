import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { both } from '../../../cloud/both'
import { SignScreen } from '../../../features/covenant/sign-screen'
import { Screen } from '../../../ui/screen'

export default function Sign() {
  const { shopId = '', textHash } = useRouter().params
  const shop = useQuery('shop.get', { shopId })
  const text = useQuery('covenant.text', shop.data ? { councilId: shop.data.councilId } : null)
  return (
    <Screen query={both(shop, text)}>
      {([at, inForce]) => <SignScreen shop={at} text={inForce} read={textHash} />}
    </Screen>
  )
}
