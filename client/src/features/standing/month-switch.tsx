import { View } from '@tarojs/components'
import { periodText } from '#shared/kernel/time.ts'
import { classes } from '../../ui/classes'
import { press } from '../../ui/press'
import style from '../council/council.module.scss'
import { monthFrom } from './month'

type Props = { period: string; latest: string; onChange: (period: string) => void }

/** A month back or forth, up to this one. */
export function MonthSwitch({ period, latest, onChange }: Props) {
  const back = () => onChange(monthFrom(period, -1))
  const on = period < latest ? () => onChange(monthFrom(period, 1)) : undefined
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
