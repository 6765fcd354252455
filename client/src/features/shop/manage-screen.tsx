import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import type { ShopView } from '../covenant/types'
import { shopNote } from '../covenant/words'
import { Outcome } from '../form/outcome'
import { go } from '../paging/go'
import { routes } from '../routes'
import { AmendForm } from './amend-form'
import { ClaimCode } from './claim-code'
import { Farewells } from './farewells'

/** What a secretary does to keep one line of the register true. */
export function ManageScreen({ shop }: { shop: ShopView }) {
  const { id: shopId, name, may } = shop
  return (
    <>
      <Masthead over="管理这家店" title={name} note={shopNote(shop)} />
      {may.includes('reopen') && <Reopen shop={shop} />}
      {may.includes('invite') && <Owner shop={shop} />}
      {may.includes('plate') && (
        <Card flush>
          <Cell
            title="门牌二维码"
            note="印出来贴在门口，一扫就能看、能评"
            onTap={() => go(routes.plate, { shopId })}
          />
        </Card>
      )}
      {may.includes('amend') && <Amend shop={shop} />}
      {may.includes('close') && <Farewells shop={shop} />}
    </>
  )
}

/** Who answers for it: by a code that travels, or by the owner's own code when they stand here. */
const Owner = ({ shop: { id: shopId, claimed } }: { shop: ShopView }) => (
  <Card title="负责人">
    <View>
      {claimed
        ? '已有负责人。还要加一位，再发一个邀请码就行。'
        : '还没有负责人。发一个邀请码给店主，他在“我的”里填上，这家店就归他管。'}
    </View>
    <ClaimCode shopId={shopId} />
    <Button kind="quiet" text="填店主的登记码来绑" onTap={() => go(routes.appoint, { shopId })} />
  </Card>
)

function Amend({ shop }: { shop: ShopView }) {
  const [open, setOpen] = useState(false)
  const [done, setDone] = useState(false)
  const close = (saved: boolean) => {
    setDone(saved)
    setOpen(false)
  }
  return (
    <Card title="门牌、店名、类别和地址">
      {done && !open && <Say tone="good" text="改好了，名册上已经是新的。" />}
      {open ? (
        <AmendForm shop={shop} onDone={close} />
      ) : (
        <Button kind="quiet" text="更正" onTap={() => setOpen(true)} />
      )}
    </Card>
  )
}

function Reopen({ shop: { id: shopId, name } }: { shop: ShopView }) {
  const reopen = useCommand('shop.reopen')
  return (
    <Card title="已经歇业">
      <View>{`${name}不在名册的店里，不算签约率，也不考核。重新开业后，原来的签约还算数。`}</View>
      <Outcome of={reopen} />
      <Button text="重新开业" busy={reopen.busy} onTap={() => void reopen.run({ shopId })} />
    </Card>
  )
}
