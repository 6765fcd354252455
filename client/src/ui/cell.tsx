import { View } from '@tarojs/components'
import { memo, type ReactNode } from 'react'
import style from './cell.module.scss'
import { Line } from './line'

type Props = {
  title: string
  note?: string | undefined
  /** Short words or a tag at the far end. */
  trailing?: ReactNode
  /** A mark before the words. */
  leading?: ReactNode
  onTap?: (() => void) | undefined
}

/** One row of a list. With `onTap` it shows an arrow. */
export const Cell = memo(function Cell({ title, note, trailing, leading, onTap }: Props) {
  return (
    <Line onTap={onTap} label={spoken(title, note)}>
      {leading}
      <View className={style.words}>
        <View className={style.title}>{title}</View>
        {note && <View className={style.note}>{note}</View>}
      </View>
      {trailing && <View className={style.trailing}>{trailing}</View>}
      {onTap && <View className={style.arrow} />}
    </Line>
  )
})

const spoken = (title: string, note: string | undefined) => (note ? `${title}，${note}` : title)
