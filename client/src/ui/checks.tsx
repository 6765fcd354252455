import { View } from '@tarojs/components'
import { aria } from './aria'
import style from './chips.module.scss'
import { classes } from './classes'
import { press } from './press'

type Props<Value> = {
  label: string
  options: readonly (readonly [value: Value, word: string])[]
  values: readonly Value[]
  onChange: (values: readonly Value[]) => void
}

/** Any of several short words; in the order in which they were chosen. */
export function Checks<Value extends string>({ label, options, values, onChange }: Props<Value>) {
  const turn = (option: Value) =>
    onChange(values.includes(option) ? values.filter((one) => one !== option) : [...values, option])
  return (
    <View className={style.chips} {...aria({ role: 'group', label })}>
      {options.map(([option, word]) => {
        const checked = values.includes(option)
        return (
          <View
            key={option}
            className={classes(style.chip, checked && style.checked)}
            {...press({ onTap: () => turn(option), role: 'switch', label: word, checked })}
          >
            {checked && <View className={style.tick} />}
            {word}
          </View>
        )
      })}
    </View>
  )
}
