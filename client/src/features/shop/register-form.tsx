import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import type { ShopCard } from '../covenant/types'
import { ShopFields, useShopWords } from './shop-fields'

type Props = { councilId: string; onRegistered: (shop: ShopCard) => void }

/** A shop's line on the register. What was typed stays through any error. */
export function RegisterForm({ councilId, onRegistered }: Props) {
  const register = useCommand('shop.register')
  const words = useShopWords()
  const [untold, setUntold] = useState(false)
  const { trade, typed } = words
  const submit = async () => {
    setUntold(!trade)
    if (!trade) return
    const shop = await register.run({ councilId, trade, ...typed() })
    if (shop) onRegistered(shop)
  }
  const { busy, error, kept } = register
  return (
    <Card>
      <ShopFields words={words} error={error} untold={untold} />
      {kept && <Say tone="warn" text="网络没通，这家店已存在手机上，网络一通就会自动登记。" />}
      {error && <Say tone="bad" text={error.message} />}
      <Button text="登记入册" busy={busy} onTap={() => void submit()} />
    </Card>
  )
}
