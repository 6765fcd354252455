import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayText } from '#shared/kernel/time.ts'
import { useCommand, useQuery } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Outcome } from '../form/outcome'
import { goOn } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { routes } from '../routes'
import type { Draft } from './types'

/** As many months as fit under one thumb. */
const offered = 4

/** Under a draft: the chair's yes, or why it cannot be given yet. */
export function AdoptCard({ councilId }: { councilId: string }) {
  const draft = useQuery('covenant.draft', { councilId })
  return (
    <Loaded query={draft}>
      {(data) =>
        data.may.includes('adopt') && data.version !== null ? (
          <Adopt councilId={councilId} version={data.version} months={data.months} />
        ) : (
          <Say tone={data.problems.length > 0 ? 'warn' : 'plain'} text={whyNot(data)} />
        )
      }
    </Loaded>
  )
}

function whyNot({ problems, upcoming }: Draft): string {
  const [first] = problems
  if (first) return `还有 ${problems.length} 处没写好，先改好才能通过：${first.message}。`
  if (upcoming) return '已经有一个新版本在等着施行，等它施行了，再通过这一份。'
  return '由理事长看过、定下从哪个月起施行，才算通过。写的人自己不能通过。'
}

type AdoptProps = { councilId: string; version: number; months: readonly string[] }

function Adopt({ councilId, version, months }: AdoptProps) {
  const adopt = useCommand('covenant.adopt')
  const [from, setFrom] = useState<string>()
  const [asking, setAsking] = useState(false)
  const submit = async () => {
    if (from && (await adopt.run({ councilId, version, from })))
      goOn(routes.editions, { councilId })
  }
  const pick = (month: string) => {
    setFrom(month)
    setAsking(false)
  }
  return (
    <Card title="通过这一版？">
      <View>从哪个月的 1 号起施行？在那以前，还照现在的算分，大家先签名。</View>
      <Chips
        label="施行日期"
        options={months.slice(0, offered).map((month) => [month, dayText(month)] as const)}
        value={from}
        onChange={pick}
      />
      {asking && from && (
        <Say
          tone="warn"
          text={`通过以后一个字也不能再改。${dayText(from)}起施行，名册上每家店都要重新签名。`}
        />
      )}
      <Outcome of={adopt} />
      {asking ? (
        <Row>
          <Button kind="quiet" text="再看看" disabled={adopt.busy} onTap={() => setAsking(false)} />
          <Button text="确定通过" busy={adopt.busy} onTap={() => void submit()} />
        </Row>
      ) : (
        <Button text="通过" disabled={!from} onTap={() => setAsking(true)} />
      )}
    </Card>
  )
}
