import { View } from '@tarojs/components'
import { aria } from './aria'
import { Chip } from './chip'
import style from './chips.module.scss'

type Props<Value> = {
  label: string
  options: readonly (readonly [value: Value, word: string])[]
  value: Value | undefined
  onChange: (value: Value) => void
}

/** One of several short words, on as many lines as they need. */
export function Chips<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  return (
    <View className={style.chips} {...aria({ role: 'radiogroup', label })}>
      {options.map(([option, word]) => (
        <Chip
          key={option}
          word={word}
          role="radio"
          checked={option === value}
          onTap={() => onChange(option)}
        />
      ))}
    </View>
  )
}
