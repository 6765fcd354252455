import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import type { ShopView } from '../covenant/types'
import { Outcome } from '../form/outcome'
import { ShopFields, useShopWords } from './shop-fields'

type Props = { shop: ShopView; onDone: (saved: boolean) => void }

/** Puts a line of the register right, over the version that was on the screen when the form was opened. */
export function AmendForm({ shop, onDone }: Props) {
  const amend = useCommand('shop.amend')
  const [{ id: shopId, version, ...initial }] = useState(shop)
  const words = useShopWords(initial)
  const { trade, typed } = words
  const submit = async () => {
    if (!trade) return
    if (await amend.run({ shopId, version, trade, ...typed() })) onDone(true)
  }
  return (
    <>
      <ShopFields words={words} error={amend.error} untold={false} />
      <Outcome of={amend} />
      <Row>
        <Button kind="quiet" text="先不改" onTap={() => onDone(false)} />
        <Button text="存好" busy={amend.busy} onTap={() => void submit()} />
      </Row>
    </>
  )
}
