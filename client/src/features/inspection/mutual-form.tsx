import { View } from '@tarojs/components'
import { memo, useCallback, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { type Verdict, verdicts } from '#shared/domain/inspection/verdicts.ts'
import { useCommand } from '../../cloud'
import { aria } from '../../ui/aria'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { Outcome } from '../form/outcome'
import style from './rounds.module.scss'

type Task = NonNullable<Output<'inspection.mutualMine'>['task']>
type Item = Task['items'][number]
type Said = { readonly verdict: Verdict; readonly note: string }
type Answers = Readonly<Record<number, Said>>

const options = (Object.keys(verdicts) as Verdict[]).map(
  (verdict) => [verdict, verdicts[verdict].zh] as const,
)

/** Four things, three answers each. */
export function MutualForm({ task }: { task: Task }) {
  const check = useCommand('inspection.checkMutual')
  const [answers, setAnswers] = useState<Answers>({})
  const say = useCallback(
    (no: number, said: Partial<Said>) =>
      setAnswers((before) => ({
        ...before,
        [no]: { verdict: 'good', note: '', ...before[no], ...said },
      })),
    [],
  )
  const left = task.items.filter(({ no }) => !answers[no]).length
  const submit = () =>
    check.run({
      checkId: task.id,
      verdicts: task.items.flatMap(({ no }) => {
        const said = answers[no]
        return said ? [{ no, ...said, note: said.verdict === 'poor' ? said.note : '' }] : []
      }),
    })
  return (
    <Card title={`${task.shopNumber} 号 ${task.shopName}`}>
      <View
        className={style.note}
      >{`${task.address}。走过去看一眼，照实说，对方看不到是谁看的。`}</View>
      {task.items.map((item) => (
        <Question key={item.no} item={item} said={answers[item.no]} onSay={say} />
      ))}
      <Outcome of={check} />
      <Button
        text={left > 0 ? `还有 ${left} 项没看` : '交上去'}
        disabled={left > 0}
        busy={check.busy}
        onTap={() => void submit()}
      />
    </Card>
  )
}

type QuestionProps = {
  item: Item
  said: Said | undefined
  onSay: (no: number, said: Partial<Said>) => void
}

const Question = memo(function Question({ item, said, onSay }: QuestionProps) {
  const { no, title, promise } = item
  const judge = useCallback((verdict: Verdict) => onSay(no, { verdict }), [onSay, no])
  const write = useCallback((note: string) => onSay(no, { note }), [onSay, no])
  return (
    <View className={style.item}>
      <View {...aria({ role: 'heading' })}>
        <View className={style.label}>{title}</View>
        <View className={style.hint}>{promise}</View>
      </View>
      <Chips label={title} options={options} value={said?.verdict} onChange={judge} />
      {said?.verdict === 'poor' && (
        <Field
          label={`${title}，看到了什么`}
          placeholder="写一句，邻居才知道怎么改"
          max={100}
          onInput={write}
        />
      )}
    </View>
  )
})
