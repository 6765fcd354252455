import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import style from './action-bar.module.scss'

/** The one or two things to do on a page, under the thumb. Goes into a Screen's `bar`. */
export const ActionBar = ({ children }: { children: ReactNode }) => (
  <View className={style.bar}>{children}</View>
)
