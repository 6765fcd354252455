import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import { Screen } from '../../ui/screen'
import { CodeAnswer, CodeForm } from '../fair/code-form'
import { Hash } from '../fair/hash'
import { go } from '../paging/go'
import { routes } from '../routes'

const head = (
  <Masthead
    title="查选票回执"
    note="看看您的那一票算进去没有。不用登记，有码就能查；查得到“算了没有”，查不到“投了什么”。"
  />
)

/** Whoever has the code of a ballot sees whether it was counted, and where it stands; never what is on it. */
export function BallotReceiptScreen() {
  const [asked, setAsked] = useState('')
  const query = useQuery('vote.receipt', asked === '' ? null : { code: asked })
  return (
    <Screen head={head}>
      <CodeForm
        hint="投完时给您的十二位字母和数字，大小写、空格、横线都行。"
        error={query.error}
        onAsk={setAsked}
      />
      <CodeAnswer asked={asked} query={query}>
        {(receipt) => <Found receipt={receipt} />}
      </CodeAnswer>
    </Screen>
  )
}

function Found({ receipt }: { receipt: Output<'vote.receipt'> }) {
  const { voteId, title, council, leaf, counted } = receipt
  return (
    <Card title={stateOf(receipt)}>
      <View>{`${council}：${title}`}</View>
      <Say tone={counted ? 'good' : 'plain'} text={textOf(receipt)} />
      <Hash name="这张票的指纹" hash={leaf} />
      {counted && <Hash name="全部选票的总指纹" hash={counted.head} />}
      <Button kind="quiet" text="看这次表决" onTap={() => go(routes.vote, { voteId })} />
    </Card>
  )
}

const stateOf = ({ replaced, counted }: Output<'vote.receipt'>): string => {
  if (replaced) return '改过票了'
  return counted ? '已计入' : '收到了，在票箱里'
}

const textOf = ({ replaced, counted }: Output<'vote.receipt'>): string => {
  if (replaced) return '这张票后来改过，算的是改过的那一张，请用新的回执码查。'
  if (counted) return `一共 ${counted.of} 张票，按指纹排，您的在第 ${counted.place} 位。`
  return '截止以后才开箱计票，到时候再来查，就能看到它排在第几位。'
}
