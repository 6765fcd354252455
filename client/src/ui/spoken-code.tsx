import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import style from './spoken-code.module.scss'

type Props = { name: string; code: string; note: string }

/** A code in two groups, as one reads it aloud; a voice spells it. Below it what it is for. */
export const SpokenCode = ({ name, code, note }: Props) => (
  <>
    <View
      className={style.code}
      {...aria({ role: 'img', label: `${name} ${code.split('').join(' ')}` })}
    >
      <Text userSelect className={style.group}>
        {code.slice(0, 4)}
      </Text>
      <Text userSelect className={style.group}>
        {code.slice(4)}
      </Text>
    </View>
    <View className={style.note}>{note}</View>
  </>
)
