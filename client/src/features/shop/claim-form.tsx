import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { Outcome, wrong } from '../form/outcome'
import { goOn } from '../paging/go'
import { routes } from '../routes'

/** A code that the secretary gave, for a shop of one's own. */
export function ClaimForm() {
  const claim = useCommand('shop.claim')
  const [code, setCode] = useState('')
  const [shop, setShop] = useState<Output<'shop.claim'>>()
  const submit = async () => setShop(await claim.run({ code: code.replace(/\s/g, '') }))
  if (shop) return <Claimed shop={shop} />
  return (
    <Card>
      <Field
        label="邀请码"
        hint="八位字母和数字，大小写都行，中间可以空格。"
        placeholder="比如：7K3M Q9XA"
        max={12}
        error={wrong(claim, 'code')}
        onInput={setCode}
      />
      <Outcome of={claim} />
      <Button
        text="认领"
        busy={claim.busy}
        disabled={code.trim() === ''}
        onTap={() => void submit()}
      />
    </Card>
  )
}

const Claimed = ({ shop: { shopId, name } }: { shop: Output<'shop.claim'> }) => (
  <Card title={`${name}，归您管了`}>
    <Say tone="good" text="认领好了。下一步：读一读条约，替店里签上名字。" />
    <Button text="去我的店" onTap={() => goOn(routes.shop, { shopId })} />
  </Card>
)
