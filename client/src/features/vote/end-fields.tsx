import { Picker, View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { AnyDay } from '../form/any-day'
import form from '../form/form.module.scss'
import type { OpenDraft } from './open-draft'
import style from './vote.module.scss'

type Props = {
  draft: Pick<OpenDraft, 'endDay' | 'endTime'>
  onChange: (change: Partial<OpenDraft>) => void
  error: string | undefined
}

/** The day and the hour at which the box is shut. */
export function EndFields({ draft: { endDay, endTime }, onChange, error }: Props) {
  return (
    <Card title="什么时候截止">
      <AnyDay
        label="哪一天"
        value={endDay}
        error={error}
        onChange={(day) => onChange({ endDay: day })}
      />
      <View>
        <View className={form.label}>几点</View>
        <Picker
          mode="time"
          className={form.picker}
          value={endTime}
          onChange={({ detail }) => onChange({ endTime: String(detail.value) })}
        >
          <View className={form.box}>
            {endTime}
            <View className={form.turn}>改</View>
          </View>
        </Picker>
      </View>
      <View className={style.note}>
        最少一个小时，最多 30 天。截止前一天，还没投的会再收到一次提醒。
      </View>
    </Card>
  )
}
