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
        发一个邀请码给店主，他在“我的”里填上就行；店主就在身边，也可以请他念登记码，您来绑。绑好以后，店主就能自己来签约。
      </View>
      <Button text="给店主发邀请码" onTap={() => go(routes.manageShop, { shopId: shop.id })} />
      <Button
        kind="quiet"
        text="填登记码来绑"
        onTap={() => go(routes.appoint, { shopId: shop.id })}
      />
      <Button kind="quiet" text="看这家店" onTap={() => go(routes.shop, { shopId: shop.id })} />
      <Button kind="quiet" text="再登记一家" onTap={onAnother} />
    </Card>
  </>
)
