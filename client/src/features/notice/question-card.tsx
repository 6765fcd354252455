import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import style from './desk.module.scss'
import type { DeskNotice } from './notice'

/** What is asked, for the writer to look at once more. */
export function QuestionCard({ question }: Pick<DeskNotice, 'question'>) {
  if (!question) return null
  const { text, options, several, per } = question
  const votes = per === 'person' ? '一人一票' : '一户一票'
  return (
    <Card title={text}>
      {options.map((option) => (
        <Cell key={option} title={option} />
      ))}
      <View className={style.note}>{`${votes}，${waysOf(options.length, several)}`}</View>
    </Card>
  )
}

const waysOf = (options: number, several: boolean) => {
  if (options === 0) return '请大家自己写'
  return several ? '可以选不止一个' : '只选一个'
}
