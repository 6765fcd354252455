import { View } from '@tarojs/components'
import { aria } from './aria'
import style from './choice.module.scss'
import { classes } from './classes'
import { press } from './press'

export type Option<Value> = {
  readonly value: Value
  readonly label: string
  readonly note?: string
}

type Props<Value> = {
  label: string
  options: readonly Option<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
  /** One under another, for longer words; otherwise side by side. */
  stacked?: boolean
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string | number | boolean>(props: Props<Value>) {
  const { label, options, value, onChange, stacked } = props
  return (
    <View
      className={classes(style.choice, stacked && style.stacked)}
      {...aria({ role: 'radiogroup', label })}
    >
      {options.map((option) => {
        const checked = option.value === value
        const onTap = () => onChange(option.value)
        return (
          <View
            key={String(option.value)}
            className={classes(style.option, checked && style.checked)}
            {...press({ onTap, role: 'radio', label: option.label, checked })}
          >
            <View className={classes(style.mark, checked && style.marked)} />
            <View>
              <View>{option.label}</View>
              {option.note && <View className={style.note}>{option.note}</View>}
            </View>
          </View>
        )
      })}
    </View>
  )
}
