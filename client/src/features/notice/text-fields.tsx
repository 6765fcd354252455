import { View } from '@tarojs/components'
import type { Command } from '../../cloud'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import style from './desk.module.scss'

export type Words = { readonly title: string; readonly summary: string; readonly body: string }
type Props = {
  words: Words
  onChange: (change: Partial<Words>) => void
  command: Pick<Command<'notice.save'>, 'error' | 'kept'>
}

export function TextFields({ words, onChange, command }: Props) {
  return (
    <Card>
      <View className={style.form}>
        <Field
          label="标题"
          max={40}
          initial={words.title}
          placeholder="比如：周六上午清洗水箱"
          error={wrong(command, 'title')}
          onInput={(title) => onChange({ title })}
        />
        <Field
          label="一句话说明"
          long
          max={80}
          initial={words.summary}
          placeholder="比如：周六 8 点到 12 点停水，请提前存水。"
          hint="很多人只看这一句。把什么事、什么时候、要邻居做什么，一句话说清楚。"
          error={wrong(command, 'summary')}
          onInput={(summary) => onChange({ summary })}
        />
        <View className={style.tall}>
          <Field
            label="正文"
            long
            max={5000}
            initial={words.body}
            placeholder="像跟邻居说话那样写。分段用换行。"
            error={wrong(command, 'body')}
            onInput={(body) => onChange({ body })}
          />
        </View>
      </View>
    </Card>
  )
}
