import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import style from './row.module.scss'

/** Side by side, sharing the width; on to a new line when words grow too large for it. */
export const Row = ({ children, wrap }: { children: ReactNode; wrap?: boolean }) => (
  <View className={classes(style.row, wrap && style.wrap)}>{children}</View>
)
