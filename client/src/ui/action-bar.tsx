import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import style from './action-bar.module.scss'
import { classes } from './classes'

type Props = {
  /** Its parts under one another: what is asked, and below it the answers. */
  stacked?: boolean
  children: ReactNode
}

/** The one or two things to do on a page, under the thumb. Goes into a Screen's `bar`. */
export const ActionBar = ({ stacked, children }: Props) => (
  <View className={classes(style.bar, stacked && style.stacked)}>{children}</View>
)
