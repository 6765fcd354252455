import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import style from './line.module.scss'
import { press } from './press'

type Props = {
  /** Its words under one another instead of side by side. */
  stacked?: boolean
  /** What a voice says of the whole line when it can be pressed. */
  label: string
  onTap?: (() => void) | undefined
  children: ReactNode
}

/** The frame of one line of a list: its edges, the hair between it and the one above, and all of it to press. */
export const Line = ({ stacked, label, onTap, children }: Props) => (
  <View
    className={classes(style.line, stacked && style.stacked)}
    {...(onTap && press({ onTap, label }))}
  >
    {children}
  </View>
)
