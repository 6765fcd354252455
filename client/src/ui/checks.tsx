import { View } from '@tarojs/components'
import { aria } from './aria'
import { Chip } from './chip'
import style from './chips.module.scss'

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
      {options.map(([option, word]) => (
        <Chip
          key={option}
          word={word}
          role="switch"
          checked={values.includes(option)}
          onTap={() => turn(option)}
        />
      ))}
    </View>
  )
}
