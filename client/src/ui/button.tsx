import { View } from '@tarojs/components'
import { memo } from 'react'
import style from './button.module.scss'
import { classes } from './classes'
import { press } from './press'

type Props = {
  text: string
  onTap: () => void
  kind?: 'primary' | 'quiet' | 'danger'
  /** Under way: says so and takes no second tap. */
  busy?: boolean
  disabled?: boolean
  /** As wide as its words. */
  small?: boolean
}

export const Button = memo(function Button(props: Props) {
  const { text, onTap, kind = 'primary', busy, disabled, small } = props
  const off = busy || disabled
  return (
    <View
      className={classes(style.button, style[kind], small && style.small, off && style.off)}
      {...press({ onTap: off ? undefined : onTap, label: busy ? `${text}，正在办理` : text })}
    >
      {busy && <View className={style.turning} />}
      {text}
    </View>
  )
})
