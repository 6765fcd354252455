import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Card } from './card'
import { classes } from './classes'
import style from './fold.module.scss'
import { Line } from './line'

type Props = {
  title: string
  note?: string
  /** It stands open at first. */
  open?: boolean
  children: ReactNode
}

/** What not everybody needs: a line that names it, and the rest only when it is asked for. */
export function Fold({ title, note, open: first = false, children }: Props) {
  const [open, setOpen] = useState(first)
  return (
    <Card flush>
      <Line label={`${title}，点一下${open ? '收起' : '展开'}`} onTap={() => setOpen(!open)}>
        <View className={style.words}>
          <View className={style.title}>{title}</View>
          {note && <View className={style.note}>{note}</View>}
        </View>
        <View className={classes(style.arrow, open && style.up)} />
      </Line>
      {open && <View className={style.inside}>{children}</View>}
    </Card>
  )
}
