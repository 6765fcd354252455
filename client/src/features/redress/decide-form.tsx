import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Say } from '../../ui/say'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import style from './redress.module.scss'
import type { RedressView } from './types'
import { commentText } from './words'

const verdicts = [
  { value: true, label: '申诉成立', note: '这条差评不再计数，经过都留着' },
  { value: false, label: '申诉不成立', note: '差评照常计数，期限照剩下的接着算' },
] as const

/** Both sides, and the decision with its reason. */
export function DecideForm({ redress }: { redress: RedressView }) {
  const { id: redressId, state } = redress
  const [upheld, setUpheld] = useState<boolean>()
  const [reason, setReason] = useState('')
  const decide = useCommand('redress.decide')
  const ready = upheld !== undefined && reason.trim() !== ''
  const send = () => upheld !== undefined && decide.run({ redressId, upheld, reason })
  return (
    <Card title={state === 'contested' ? '居民有异议，请您再看一遍' : '请您来定'}>
      {state === 'contested' && <Say tone="warn" text="这一次定下来，就不再变了。" />}
      <View className={style.note}>居民说</View>
      <View className={style.quote}>{commentText(redress) || '没有写更多的话。'}</View>
      <View className={style.note}>{`${redress.appeal?.post ?? ''}说`}</View>
      <View className={style.quote}>{redress.appeal?.text ?? ''}</View>
      <Choice label="怎么定" stacked options={verdicts} value={upheld} onChange={setUpheld} />
      <Field
        long
        max={500}
        label="理由"
        hint="居民和被评的一方都会看到这段话和您的职务，看不到您的名字。"
        placeholder="比如：监控里能看到，那天店门确实没开"
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
