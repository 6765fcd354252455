import { View } from '@tarojs/components'
import { memo } from 'react'
import { aria } from './aria'
import style from './big-choice.module.scss'
import { classes } from './classes'
import { press } from './press'
import type { Tone } from './tone'

export type BigOption<Value> = {
  readonly value: Value
  readonly label: string
  /** Tells it apart where neither colour nor small words can. */
  readonly sign: string
  readonly tone: Tone
}

type Props<Value> = {
  label: string
  options: readonly BigOption<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
}

/** One of very few, under one another, large enough for an unsteady finger. */
export function BigChoice<Value extends string>(props: Props<Value>) {
  const { label, options, value, onChange } = props
  return (
    <View className={style.choice} {...aria({ role: 'radiogroup', label })}>
      {options.map((option) => (
        <Big
          key={option.value}
          option={option}
          checked={option.value === value}
          onChange={onChange as (value: string) => void}
        />
      ))}
    </View>
  )
}

type BigProps = {
  option: BigOption<string>
  checked: boolean
  onChange: (value: string) => void
}

const Big = memo(function Big({ option, checked, onChange }: BigProps) {
  const { value, label, sign, tone } = option
  return (
    <View
      className={classes(style.option, checked && style.checked, checked && style[tone])}
      {...press({ onTap: () => onChange(value), role: 'radio', label, checked })}
    >
      <View className={style.sign}>{sign}</View>
      <View className={style.label}>{label}</View>
      <View className={style.mark}>{checked && '选了'}</View>
    </View>
  )
})
