import { View } from '@tarojs/components'
import { classes } from './classes'
import style from './tick-box.module.scss'

/** The box of something that is so or not. What it stands for is said by the row around it. */
export const TickBox = ({ checked }: { checked: boolean }) => (
  <View className={classes(style.box, checked && style.ticked)}>
    {checked && <View className={style.tick} />}
  </View>
)
