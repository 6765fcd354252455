import { Picker, View } from '@tarojs/components'
import { dayOf, dayText, instantOf } from '#shared/kernel/time.ts'
import { classes } from '../../ui/classes'
import { Field } from '../../ui/field'
import form from '../form/form.module.scss'
import style from './meeting.module.scss'

export type Start = {
  readonly day: string
  readonly time: string
  /** Why it cannot wait; counts only where notice is short. */
  readonly urgent: string
}

/** How soon a meeting may be held, by the charter and the clock of the service. */
export type Notice = { readonly noticeDays: number; readonly earliest: string }

type Props = {
  start: Start
  onChange: (more: Partial<Start>) => void
  notice: Notice
  /** The chair may call at short notice. */
  chair: boolean
  errors: { readonly startsAt: string | undefined; readonly urgent: string | undefined }
}

const isShort = ({ day }: Pick<Start, 'day'>, { earliest }: Notice): boolean => day < earliest

/** What is sent of it. */
export const startInput = (start: Start, notice: Notice) => ({
  startsAt: instantOf(start.day, start.time).toISOString(),
  ...(isShort(start, notice) && start.urgent.trim() && { urgentBecause: start.urgent.trim() }),
})

/** The day and the hour, and the reason where the days of notice do not suffice. */
export function StartFields({ start, onChange, notice, chair, errors }: Props) {
  const short = isShort(start, notice)
  return (
    <>
      <View>
        <View className={form.label}>什么时候</View>
        <View className={style.start}>
          <Picker
            mode="date"
            className={form.picker}
            value={start.day}
            start={dayOf(new Date())}
            onChange={({ detail }) => onChange({ day: String(detail.value) })}
          >
            <View className={classes(form.box, errors.startsAt !== undefined && form.wrong)}>
              {dayText(start.day)}
              <View className={form.turn}>改</View>
            </View>
          </Picker>
          <Picker
            mode="time"
            className={form.picker}
            value={start.time}
            onChange={({ detail }) => onChange({ time: String(detail.value) })}
          >
            <View className={form.box}>
              {start.time}
              <View className={form.turn}>改</View>
            </View>
          </Picker>
        </View>
        <View className={classes(form.hint, errors.startsAt !== undefined && form.bad)}>
          {errors.startsAt ?? hintOf(notice)}
        </View>
      </View>
      {short && chair && (
        <Field
          label="为什么等不及"
          initial={start.urgent}
          hint="不够提前的天数，是临时会议。原因大家都看得到。"
          placeholder="比如：水管爆了，今天要定谁来修"
          max={100}
          error={errors.urgent}
          onInput={(urgent) => onChange({ urgent })}
        />
      )}
    </>
  )
}

const hintOf = ({ noticeDays, earliest }: Notice) =>
  `章程定了提前 ${noticeDays} 天通知，最早能定在 ${dayText(earliest)}。`
