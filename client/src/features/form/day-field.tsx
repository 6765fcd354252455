import { Picker, View } from '@tarojs/components'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { Button } from '../../ui/button'
import { classes } from '../../ui/classes'
import style from './form.module.scss'

type Props = {
  label: string
  /** `2026-11-23`, or empty. */
  value: string
  onChange: (day: string) => void
  /** What it means to leave it empty. */
  none: string
  hint: string
  error?: string | undefined
}

/** A day from today on, or none. */
export function DayField({ label, value, onChange, none, hint, error }: Props) {
  const today = dayOf(new Date())
  return (
    <View>
      <View className={style.label}>{label}</View>
      <View className={style.day}>
        <Picker
          mode="date"
          className={style.picker}
          value={value || today}
          start={today}
          onChange={({ detail }) => onChange(String(detail.value))}
        >
          <View className={classes(style.box, error !== undefined && style.wrong)}>
            {value ? dayText(value) : none}
            <View className={style.turn}>{value ? '改' : '选一天'}</View>
          </View>
        </Picker>
        {value && <Button kind="quiet" small text="不设" onTap={() => onChange('')} />}
      </View>
      <View className={classes(style.hint, error !== undefined && style.bad)}>{error ?? hint}</View>
    </View>
  )
}
