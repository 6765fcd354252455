import { useState } from 'react'
import { useCommand } from '../../cloud'
import type { ShopView } from '../covenant/types'
import { Submit } from '../form/submit'
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
      <Submit
        command={amend}
        text="存好"
        onSubmit={() => void submit()}
        cancel="先不改"
        onCancel={() => onDone(false)}
      />
    </>
  )
}
