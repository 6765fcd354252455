import { View } from '@tarojs/components'
import { memo, type ReactNode } from 'react'
import { aria } from './aria'
import style from './masthead.module.scss'

type Props = {
  title: string
  /** A line above the title: the place, the date. */
  over?: string | undefined
  note?: string | undefined
  children?: ReactNode
}

/** The head of a page, set like the head of a printed notice. */
export const Masthead = memo(function Masthead({ title, over, note, children }: Props) {
  return (
    <View className={style.masthead}>
      {over && <View className={style.over}>{over}</View>}
      <View className={style.title} {...aria({ role: 'heading' })}>
        {title}
      </View>
      {note && <View className={style.note}>{note}</View>}
      {children}
    </View>
  )
})
