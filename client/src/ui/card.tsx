import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import style from './card.module.scss'
import { classes } from './classes'
import { press } from './press'

type Props = {
  title?: string
  /** Stands opposite the title: a tag, a count. */
  extra?: ReactNode
  /** Makes the whole card one thing to press. */
  onTap?: () => void
  /** For lists of cells, which bring their own edges. */
  flush?: boolean
  children?: ReactNode
}

export function Card({ title, extra, onTap, flush, children }: Props) {
  return (
    <View
      className={classes(style.card, flush && style.flush)}
      {...(onTap && press({ onTap, label: title }))}
    >
      {title && (
        <View className={style.head}>
          <View className={style.title} {...aria({ role: 'heading' })}>
            {title}
          </View>
          {extra}
        </View>
      )}
      {children}
    </View>
  )
}
