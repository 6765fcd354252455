import { View } from '@tarojs/components'
import { aria } from './aria'
import style from './chips.module.scss'
import { classes } from './classes'
import { press } from './press'

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
      {options.map(([option, word]) => {
        const checked = option === value
        return (
          <View
            key={option}
            className={classes(style.chip, checked && style.checked)}
            {...press({ onTap: () => onChange(option), role: 'radio', label: word, checked })}
          >
            {checked && <View className={style.tick} />}
            {word}
          </View>
        )
      })}
    </View>
  )
}
