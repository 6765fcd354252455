import { Picker, View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Tick } from '../../ui/tick'
import { DayField } from '../form/day-field'
import { wrong } from '../form/outcome'
import style from './desk.module.scss'
import type { FieldsProps } from './kind-fields'

/** When it goes up, how long it stays, and whether it stands above the others. */
export function TimingFields({ form, onChange, command }: FieldsProps) {
  return (
    <Card title="什么时候">
      <View className={style.form}>
        <DayField
          label="哪一天发（可以不设）"
          value={form.publishDay}
          none="写好就发"
          hint="设了日子，到时间自己发出去。"
          error={wrong(command, 'publishAt')}
          onChange={(publishDay) => onChange({ publishDay })}
        />
        {form.publishDay && (
          <Picker
            mode="time"
            value={form.publishTime}
            onChange={({ detail }) => onChange({ publishTime: String(detail.value) })}
          >
            <View className={style.time}>{`几点发：${form.publishTime}（点这里改）`}</View>
          </Picker>
        )}
        <DayField
          label="挂到哪一天（可以不设）"
          value={form.expiresOn}
          none="一直挂着，直到撤回"
          hint="过了这一天，居民的首页上就不再显示。"
          error={wrong(command, 'expiresOn')}
          onChange={(expiresOn) => onChange({ expiresOn })}
        />
        <Tick
          label="置顶"
          note="排在别的公告前面，一个地方最多 3 则。"
          checked={form.pinned}
          onChange={(pinned) => onChange({ pinned })}
        />
      </View>
    </Card>
  )
}
