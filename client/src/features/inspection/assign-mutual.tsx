import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { periodText } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import { Outcome } from '../form/outcome'
import style from './rounds.module.scss'

type Drawn = Output<'inspection.assignMutual'>

/** Gives out the month's mutual checks; again later, to shops that signed since. */
export function AssignMutual({ councilId }: { councilId: string }) {
  const assign = useCommand('inspection.assignMutual')
  const [drawn, setDrawn] = useState<Drawn>()
  const draw = async () => setDrawn((await assign.run({ councilId })) ?? drawn)
  return (
    <Card title="店与店互查">
      <View className={style.note}>
        每家签约的店随机去看另一家的门前，同一个老板的店不互查，尽量不派隔壁。月中新签约的店，再点一次就补上。
      </View>
      {drawn && <Say tone="good" text={drawnText(drawn)} />}
      {drawn && drawn.idle.length > 0 && <Say tone="warn" text={idleText(drawn)} />}
      <Outcome of={assign} />
      <Button kind="quiet" text="分派本月互查" busy={assign.busy} onTap={() => void draw()} />
    </Card>
  )
}

function drawnText({ period, assigned, already }: Drawn): string {
  const before = already > 0 ? `，之前已分派 ${already} 家` : ''
  return `${periodText(period)}：这次分派 ${assigned} 家${before}。`
}

const idleText = ({ idle }: Drawn) =>
  `${idle.map(({ name }) => name).join('、')}还没有可以去看的店，等有别家新签约了再分派。`
