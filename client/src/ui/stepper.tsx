import { View } from '@tarojs/components'
import { memo } from 'react'
import { aria } from './aria'
import { classes } from './classes'
import { press } from './press'
import style from './stepper.module.scss'

type Props = {
  label: string
  value: number
  onChange: (value: number) => void
  min: number
  max: number
  unit?: string
}

/** A small whole number by two large buttons. */
export const Stepper = memo(function Stepper({
  label,
  value,
  onChange,
  min,
  max,
  unit = '',
}: Props) {
  const end = (sign: '−' | '+', next: number) => {
    const off = next < min || next > max
    const onTap = off ? undefined : () => onChange(next)
    const word = `${label}${sign === '+' ? '加' : '减'}一${unit}`
    return (
      <View className={classes(style.end, off && style.off)} {...press({ onTap, label: word })}>
        {sign}
      </View>
    )
  }
  return (
    <View className={style.stepper}>
      {end('−', value - 1)}
      <View
        className={style.value}
        {...aria({ role: 'status', live: 'polite', label: `${value}${unit}` })}
      >
        {value}
        {unit}
      </View>
      {end('+', value + 1)}
    </View>
  )
})
