import { View } from '@tarojs/components'
import { useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import { go } from '../paging/go'
import { routes } from '../routes'
import { signAnchor } from './document-contents'
import type { ShopView } from './types'

type Props = { shopId: string; textHash: string }

/** Where the text ends, and a shop that has read it puts its name. */
export function SignHere({ shopId, textHash }: Props) {
  const { data, error, reload } = useQuery('shop.get', { shopId })
  return (
    <View id={signAnchor}>
      {!data && error && (
        <Say tone="warn" text={error.message} action="再试一次" onAction={() => void reload()} />
      )}
      {data && <Place shop={data} textHash={textHash} />}
    </View>
  )
}

function Place({ shop, textHash }: { shop: ShopView; textHash: string }) {
  const { id: shopId, name, toSign, may } = shop
  if (!toSign) return <Say tone="good" text={`${name}已经签过约了。`} />
  if (!may.includes('sign')) return null
  return (
    <Card title="以下签名">
      <View>{`${name}（${shop.number} 号），${shop.address}`}</View>
      <Button text="读完了，去签名" onTap={() => go(routes.sign, { shopId, textHash })} />
    </Card>
  )
}
