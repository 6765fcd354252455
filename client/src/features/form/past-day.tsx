import { Picker, View } from '@tarojs/components'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { classes } from '../../ui/classes'
import style from './form.module.scss'

type Props = {
  label: string
  /** `2026-11-23`. */
  value: string
  onChange: (day: string) => void
  error?: string | undefined
}

/** A day that was, today at the latest. */
export function PastDay({ label, value, onChange, error }: Props) {
  return (
    <View>
      <View className={style.label}>{label}</View>
      <Picker
        mode="date"
        className={style.picker}
        value={value}
        end={dayOf(new Date())}
        onChange={({ detail }) => onChange(String(detail.value))}
      >
        <View className={classes(style.box, error !== undefined && style.wrong)}>
          {dayText(value)}
          <View className={style.turn}>改</View>
        </View>
      </Picker>
      {error && <View className={classes(style.hint, style.bad)}>{error}</View>}
    </View>
  )
}
