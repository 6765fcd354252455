import Taro from '@tarojs/taro'
import { useState } from 'react'
import { shopOfScan } from '#shared/domain/shop/shop-page.ts'
import { Button } from '../../ui/button'
import { Say } from '../../ui/say'
import { go } from '../paging/go'
import { routes } from '../routes'

/** On WeChat: from the code on a door to the shop behind it. */
export function ScanPlate() {
  const [strange, setStrange] = useState(false)
  const scan = async () => {
    setStrange(false)
    const seen = await Taro.scanCode({ scanType: ['qrCode', 'wxCode'] as never }).catch(
      () => undefined,
    )
    if (!seen) return
    const shopId = shopOfScan(seen.path ?? '') ?? shopOfScan(seen.result)
    if (shopId) go(routes.shop, { shopId })
    else setStrange(true)
  }
  return (
    <>
      {strange && <Say tone="warn" text="这不是店铺的门牌，请对准门口贴的二维码再扫一次。" />}
      <Button kind="quiet" small text="扫门牌" onTap={() => void scan()} />
    </>
  )
}
