import { View } from '@tarojs/components'
import { memo, type ReactNode } from 'react'
import { classes } from './classes'
import style from './timeline.module.scss'
import type { Tone } from './tone'

type Props = {
  what: string
  /** Who, and when: `环卫考核员 · 11月23日 08:05`. */
  by: string
  text?: string
  tone?: Tone
  /** Whatever belongs to it: pictures. */
  children?: ReactNode
}

/** What was done, first things first; a line down the side holds the steps together. */
export const Timeline = ({ children }: { children: ReactNode }) => (
  <View className={style.timeline}>{children}</View>
)

/** One step of it. */
export const TimelineStep = memo(function TimelineStep(props: Props) {
  const { what, by, text, tone = 'plain', children } = props
  return (
    <View className={style.step}>
      <View className={classes(style.mark, style[tone])} />
      <View className={style.what}>{what}</View>
      <View className={style.by}>{by}</View>
      {text && <View className={style.text}>{text}</View>}
      {children}
    </View>
  )
})
