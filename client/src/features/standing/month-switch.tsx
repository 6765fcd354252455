import { View } from '@tarojs/components'
import { periodAfter } from '#shared/kernel/period.ts'
import { periodText } from '#shared/kernel/time.ts'
import { classes } from '../../ui/classes'
import { press } from '../../ui/press'
import style from '../council/council.module.scss'

type Props = { period: string; latest: string; onChange: (period: string) => void }

/** A month back or forth, up to this one. */
export function MonthSwitch({ period, latest, onChange }: Props) {
  const back = () => onChange(periodAfter(period, -1))
  const on = period < latest ? () => onChange(periodAfter(period, 1)) : undefined
  return (
    <View className={style.month}>
      <View className={style.turn} {...press({ onTap: back, label: '上个月' })}>
        <View className={classes(style.arrow, style.back)} />
      </View>
      <View className={style.period}>{periodText(period)}</View>
      <View
        className={classes(style.turn, !on && style.off)}
        {...press({ onTap: on, label: '下个月' })}
      >
        <View className={style.arrow} />
      </View>
    </View>
  )
}
