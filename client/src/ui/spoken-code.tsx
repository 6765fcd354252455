import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import style from './spoken-code.module.scss'

type Props = { name: string; code: string; note: string }

/** A code in groups of four, as one reads it aloud; a voice spells it. Below it what it is for. */
export const SpokenCode = ({ name, code, note }: Props) => (
  <>
    <View
      className={style.code}
      {...aria({ role: 'img', label: `${name} ${code.split('').join(' ')}` })}
    >
      {groupsOf(code).map(({ at, letters }) => (
        <Text key={at} userSelect className={style.group}>
          {letters}
        </Text>
      ))}
    </View>
    <View className={style.note}>{note}</View>
  </>
)

const groupsOf = (code: string) =>
  Array.from({ length: Math.ceil(code.length / 4) }, (_, group) => ({
    at: group * 4,
    letters: code.slice(group * 4, group * 4 + 4),
  }))
