import { View } from '@tarojs/components'
import { memo } from 'react'
import { grades } from '#shared/domain/standing/grades.ts'
import { periodText } from '#shared/kernel/time.ts'
import { useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Figure } from '../../ui/figure'
import { press } from '../../ui/press'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { Resign } from '../covenant/resign'
import type { ShopView } from '../covenant/types'
import { gradeNotes, gradeTones, shopNote } from '../covenant/words'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { routes } from '../routes'
import style from './my-shop.module.scss'

/** To whom a shop belongs it comes first: sign, or how the month stands. */
export const MyShop = memo(function MyShop({ shopId }: { shopId: string }) {
  const shop = useQuery('shop.get', { shopId })
  return (
    <Loaded query={shop}>
      {(data) => (
        <Card
          title={data.name}
          extra={<Tag {...tagOf(data)} />}
          {...(data.signed && !data.toSign && { onTap: () => go(routes.shop, { shopId }) })}
        >
          <View className={style.note}>{`我的店 · ${shopNote(data)}`}</View>
          <Inside shop={data} />
        </Card>
      )}
    </Loaded>
  )
})

const tagOf = ({ state, signed }: ShopView) => {
  if (state === 'closed') return closedTag
  return signed ? signedTag : unsignedTag
}

function Inside({ shop }: { shop: ShopView }) {
  if (shop.state === 'closed') return <Say text="已经歇业，不再签约和考核。以前的记录都还在。" />
  if (!shop.signed && !shop.toSign?.since) return <Invitation shop={shop} />
  return (
    <>
      <Resign shop={shop} />
      <Month shop={shop} />
    </>
  )
}

const closedTag = { text: '已歇业', tone: 'plain' } as const
const signedTag = { text: '已签约', tone: 'good' } as const
const unsignedTag = { text: '未签约', tone: 'warn' } as const

function Invitation({ shop: { id, councilId, councilName } }: { shop: ShopView }) {
  const read = () => go(routes.text, { councilId, shopId: id })
  return (
    <>
      <Say
        tone="warn"
        text={`您的店还没有和${councilName}的邻居们签约。先读一遍条约，再签上名字。`}
      />
      <Button text="去签约" onTap={read} />
    </>
  )
}

function Month({ shop: { id: shopId, month, toSign } }: { shop: ShopView }) {
  const look = () => go(routes.shop, { shopId })
  const { score, grade, period } = month
  return (
    <>
      <Row>
        {score === null ? (
          <View className={style.month}>{`${periodText(period)}成绩`}</View>
        ) : (
          <Figure value={score} unit="分" caption={`${periodText(period)}成绩`} />
        )}
        <Tag text={grades[grade].zh} tone={gradeTones[grade]} />
      </Row>
      <View className={style.note}>{gradeNotes[grade]}</View>
      <View className={style.more} {...(toSign && press({ onTap: look, label: '看分数怎么来的' }))}>
        看分数怎么来的
      </View>
    </>
  )
}
