import { Picker, View } from '@tarojs/components'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { classes } from '../../ui/classes'
import style from './form.module.scss'

export type DayProps = {
  label: string
  /** `2026-11-23`, or empty. */
  value: string
  onChange: (day: string) => void
  error?: string | undefined
  /** The first and the last day that may be picked; none: any. */
  first?: string
  last?: string
}

/** A day, past or coming. */
export function AnyDay({ label, value, onChange, error, first, last }: DayProps) {
  return (
    <View>
      <View className={style.label}>{label}</View>
      <Picker
        mode="date"
        className={style.picker}
        value={value || dayOf(new Date())}
        {...(first !== undefined && { start: first })}
        {...(last !== undefined && { end: last })}
        onChange={({ detail }) => onChange(String(detail.value))}
      >
        <View className={classes(style.box, error !== undefined && style.wrong)}>
          {value ? dayText(value) : '还没选'}
          <View className={style.turn}>{value ? '改' : '选一天'}</View>
        </View>
      </Picker>
      {error && <View className={classes(style.hint, style.bad)}>{error}</View>}
    </View>
  )
}
