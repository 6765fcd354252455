import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import type { ShopView } from '../covenant/types'
import { ReasonForm } from '../form/reason-form'

type Props = { shop: ShopView }

/** An owner who goes, a shop that closes: each asks why, for the reason stays. */
export const Farewells = ({ shop }: Props) => (
  <>
    <Transfer shop={shop} />
    <Close shop={shop} />
  </>
)

function Transfer({ shop: { id: shopId, name } }: Props) {
  const transfer = useCommand('shop.transfer')
  const [asking, setAsking] = useState(false)
  const [done, setDone] = useState(false)
  const submit = async (reason: string) => {
    if (!(await transfer.run({ shopId, reason }))) return
    setAsking(false)
    setDone(true)
  }
  return (
    <Card title="换负责人">
      <View>
        店转让了：原负责人的身份结束，新负责人认领以后重新签约。以前签的约、考核记录都留着。
      </View>
      {done && <Say tone="good" text="原负责人已经结束。请在上面给新负责人发邀请码。" />}
      {asking ? (
        <ReasonForm
          label={`${name}为什么换负责人？`}
          hint="原因会留在记录里。换了以后，原负责人马上就不能再替这家店办事。"
          placeholder="比如：转让给了张师傅"
          action="换负责人"
          command={transfer}
          onSubmit={(reason) => void submit(reason)}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <Button kind="quiet" text="换负责人" onTap={() => setAsking(true)} />
      )}
    </Card>
  )
}

function Close({ shop: { id: shopId, name } }: Props) {
  const close = useCommand('shop.close')
  const [asking, setAsking] = useState(false)
  return (
    <Card title="歇业">
      <View>店不开了，就从名册的店里去掉，签约率也跟着变。以后再开，可以恢复。</View>
      {asking ? (
        <ReasonForm
          label={`${name}为什么歇业？`}
          hint="原因会留在记录里。没用掉的邀请码会作废。"
          placeholder="比如：租约到期，搬走了"
          action="登记歇业"
          command={close}
          onSubmit={(reason) => void close.run({ shopId, reason })}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <Button kind="quiet" text="登记歇业" onTap={() => setAsking(true)} />
      )}
    </Card>
  )
}
