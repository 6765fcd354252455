import { View } from '@tarojs/components'
import { useState } from 'react'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import { useQuery } from '../../cloud'
import { Empty } from '../../ui/blank'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Masthead } from '../../ui/masthead'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { go, goOn, goToTab } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { routes } from '../routes'
import { PledgePaper } from './pledge-paper'
import { SignForm } from './sign-form'
import type { ShopView, Text } from './types'

type Props = { shop: ShopView; text: Text; read: string | undefined }

/** `read` is the hash of the text that was on the screen when the signer came from it. */
export function SignScreen({ shop, text, read }: Props) {
  const [done, setDone] = useState(false)
  const [could] = useState(shop.may.includes('sign'))
  if (done || (could && !shop.toSign)) return <Done shopId={shop.id} />
  if (!shop.may.includes('sign')) return <NotNow shop={shop} />
  return (
    <>
      <Masthead
        over={shop.councilName}
        title={`${shop.name}签约`}
        note={`${shop.number} 号 · ${shop.address}`}
      />
      <Summary shop={shop} edition={text.edition} />
      <SignForm shop={shop} textHash={read ?? text.textHash} onSigned={() => setDone(true)} />
    </>
  )
}

function Summary({ shop, edition }: { shop: ShopView; edition: Text['edition'] }) {
  const names = edition.categories.map(({ title }) => title).join('、')
  const again = () => go(routes.text, { councilId: shop.councilId, shopId: shop.id })
  return (
    <Card title="您签的是什么">
      <View>
        {`《${edition.title}》。${shop.name}和街上的邻居们约好：${names}这 ${edition.categories.length} 大类 ${itemsOf(edition).length} 项事，自己做到，也请大家来看；每月考核、居民评价，结果公开；做得好有表扬，没做到的按写明的时限改好。`}
      </View>
      <Button kind="quiet" small text="再读一遍全文" onTap={again} />
    </Card>
  )
}

function NotNow({ shop: { id: shopId, name, may } }: { shop: ShopView }) {
  if (!may.includes('seePledge')) {
    return (
      <Empty
        title={`${name}要由它的负责人来签`}
        note="如果您就是负责人，请找社区书记把店和您绑在一起，再来签约。"
        action="看看这家店"
        onAction={() => goOn(routes.shop, { shopId })}
      />
    )
  }
  return (
    <>
      <Say tone="good" text={`${name}已经签过约了。`} />
      <Row>
        <Button text="看签约书" onTap={() => goOn(routes.pledge, { shopId })} />
      </Row>
    </>
  )
}

function Done({ shopId }: { shopId: string }) {
  const pledge = useQuery('covenant.pledge', { shopId })
  return (
    <>
      <Masthead over="签好了" title="谢谢您，从今天起说到做到" />
      <Loaded query={pledge}>{(data) => <PledgePaper pledge={data} />}</Loaded>
      <Row>
        <Button kind="quiet" text="回到公约" onTap={() => goToTab('covenant')} />
        <Button text="看我的店" onTap={() => goOn(routes.shop, { shopId })} />
      </Row>
    </>
  )
}
