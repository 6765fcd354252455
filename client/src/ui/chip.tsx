import { View } from '@tarojs/components'
import style from './chips.module.scss'
import { classes } from './classes'
import { press } from './press'

type Props = { word: string; role: 'radio' | 'switch'; checked: boolean; onTap: () => void }

/** One short word to choose: a tick says that it is chosen. */
export const Chip = ({ word, role, checked, onTap }: Props) => (
  <View
    className={classes(style.chip, checked && style.checked)}
    {...press({ onTap, role, label: word, checked })}
  >
    {checked && <View className={style.tick} />}
    {word}
  </View>
)
