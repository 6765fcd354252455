import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import type { ShopCard } from '../covenant/types'
import { shopNote } from '../covenant/words'
import { go } from '../paging/go'
import { routes } from '../routes'

type Props = { shop: ShopCard; onAnother: () => void }

/** What comes next: a shop on the register has nobody to sign for it yet. */
export const Registered = ({ shop, onAnother }: Props) => (
  <>
    <Say tone="good" text={`${shop.name}登记好了：${shopNote(shop)}`} />
    <Card title="下一步：绑上负责人">
      <View>
        请店主打开这个小程序，在“我的”里把登记码念给您听；您到“人员和身份”里选“商户负责人”、选这家店、填上登记码。绑好以后，店主就能自己来签约。
      </View>
      <Button text="去绑负责人" onTap={() => go(routes.appoint, { shopId: shop.id })} />
      <Button kind="quiet" text="看这家店" onTap={() => go(routes.shop, { shopId: shop.id })} />
      <Button kind="quiet" text="再登记一家" onTap={onAnother} />
    </Card>
  </>
)
