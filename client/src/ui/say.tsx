import { View } from '@tarojs/components'
import { memo } from 'react'
import { aria } from './aria'
import { classes } from './classes'
import { press } from './press'
import style from './say.module.scss'

type Props = {
  text: string
  tone?: 'plain' | 'good' | 'warn' | 'bad'
  /** One thing to do about it. */
  action?: string
  onAction?: () => void
}

/** Says something where the eye already is, aloud too. There are no pop-ups. */
export const Say = memo(function Say({ text, tone = 'plain', action, onAction }: Props) {
  const urgent = tone === 'bad'
  return (
    <View
      className={classes(style.say, style[tone])}
      {...aria({ role: urgent ? 'alert' : 'status', live: urgent ? 'assertive' : 'polite' })}
    >
      <View className={style.text}>{text}</View>
      {action && (
        <View className={style.action} {...press({ onTap: onAction, label: action })}>
          {action}
        </View>
      )}
    </View>
  )
})
