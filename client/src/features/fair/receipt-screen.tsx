import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { dayText } from '#shared/kernel/time.ts'
import { useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import { Screen } from '../../ui/screen'
import { go } from '../paging/go'
import { routes } from '../routes'
import { CodeAnswer, CodeForm } from './code-form'
import { Hash } from './hash'

/** Whoever has a code sees whether that voice was counted, and where it stands; never what it said. */
export function ReceiptScreen() {
  const [asked, setAsked] = useState('')
  const query = useQuery('rating.receipt', asked === '' ? null : { code: asked })
  return (
    <Screen
      head={<Masthead title="查回执" note="看看您的那一票有没有算进去。不用登记，有码就能查。" />}
    >
      <CodeForm
        hint="评完时给您的十二位字母和数字，大小写、空格、横线都行。"
        error={query.error}
        onAsk={setAsked}
      />
      <CodeAnswer asked={asked} query={query}>
        {(receipt) => <Found receipt={receipt} />}
      </CodeAnswer>
      <Card flush>
        <Cell
          title="看每天的回执链"
          note="一天的评价连成一串，谁也不能偷偷拿掉一份"
          onTap={() => go(routes.chain)}
        />
      </Card>
    </Screen>
  )
}

function Found({ receipt: { day, replaced, linked } }: { receipt: Output<'rating.receipt'> }) {
  return (
    <Card title={linked ? '已计入' : '还在等今晚入链'}>
      {replaced && (
        <Say tone="warn" text="已被您后来的评价代替：以新的为准，旧的这份留在当天的链里。" />
      )}
      <View>
        {linked
          ? `${dayText(linked.day)}第 ${linked.place} 位，这一天共 ${linked.count} 份。`
          : `${dayText(day)}收到了。过了这一天的半夜，它会和当天所有评价连成一串，再来看就有位次了。`}
      </View>
      {linked && (
        <>
          <Hash name="它前面的指纹" hash={linked.before} />
          <Hash name="加上它以后的指纹" hash={linked.after} />
          <Hash name="这一天最后的指纹" hash={linked.head} />
          <Button
            kind="quiet"
            text="看这一天的链"
            onTap={() => go(routes.chain, { day: linked.day })}
          />
        </>
      )}
    </Card>
  )
}
