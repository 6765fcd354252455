import { View } from '@tarojs/components'
import { useState } from 'react'
import { appealLifecycle } from '#shared/domain/rectification/appeal-lifecycle.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { PhotoStrip } from '../photo/photo-strip'
import style from './rectification.module.scss'
import type { OrderView } from './types'

type Verdict = 'upheld' | 'rejected'

const verdicts = [
  { value: 'upheld', label: '申诉成立', note: '分数当天补回，不用整改' },
  { value: 'rejected', label: '申诉不成立', note: '扣分不变，整改期限接着算' },
] as const

/** Both sides with what they show, and the decision with its reason. */
export function DecideForm({ order }: { order: OrderView }) {
  const [verdict, setVerdict] = useState<Verdict>()
  const [reason, setReason] = useState('')
  const decide = useCommand('rectification.decide')
  const ready = verdict !== undefined && reason.trim() !== ''
  const send = () => verdict && decide.run({ appealId: order.id, verdict, reason })
  return (
    <Card title="请您来定">
      <Sides order={order} />
      <Choice label="怎么定" stacked options={verdicts} value={verdict} onChange={setVerdict} />
      <Field
        long
        max={500}
        label="理由"
        hint="店家会看到这段话和您的职务，看不到您的名字。"
        placeholder="比如：监控里能看到，杂物确实是隔壁放的"
        error={wrong(decide, 'reason')}
        onInput={setReason}
      />
      <Submit
        command={decide}
        text={ready ? '定下来' : '选一个结果，写明理由'}
        ready={ready}
        onSubmit={() => void send()}
      />
    </Card>
  )
}

const lodging = appealLifecycle.moves.lodge.zh

function Sides({ order: { history } }: { order: OrderView }) {
  const [found] = history
  const lodged = history.find(({ what }) => what === lodging)
  return (
    <>
      {found && <Side {...found} />}
      {lodged && <Side {...lodged} />}
    </>
  )
}

const Side = ({ who, text, photos }: OrderView['history'][number]) => (
  <View className={style.side}>
    <View className={style.name}>{`${who}说`}</View>
    <View className={style.quote}>{text || '没有写说明。'}</View>
    {photos.length > 0 && <PhotoStrip ids={photos} />}
  </View>
)
