import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ShopCard } from '../../../features/covenant/types'
import { RegisterForm } from '../../../features/shop/register-form'
import { Registered } from '../../../features/shop/registered'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

export default function Register() {
  const { councilId = '' } = useRouter().params
  const [shop, setShop] = useState<ShopCard>()
  return (
    <Screen>
      <Masthead over="商户名册" title="登记新店" note="登记入册以后，店家就可以读条约、签约。" />
      {shop ? (
        <Registered shop={shop} onAnother={() => setShop(undefined)} />
      ) : (
        <RegisterForm councilId={councilId} onRegistered={setShop} />
      )}
    </Screen>
  )
}
