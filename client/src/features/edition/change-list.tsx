import { View } from '@tarojs/components'
import { memo } from 'react'
import { Tag } from '../../ui/tag'
import style from './change.module.scss'
import type { Change } from './types'
import { kinds } from './words'

/** What is different, one row each: where, how it was, how it is. */
export const ChangeList = memo(function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <View className={style.list}>
      {changes.map((change) => (
        <ChangeRow
          key={`${change.kind} ${change.where} ${change.before} ${change.after}`}
          change={change}
        />
      ))}
    </View>
  )
})

const ChangeRow = memo(function ChangeRow({ change }: { change: Change }) {
  const { where, kind, before, after } = change
  const { sign, zh, tone } = kinds[kind]
  return (
    <View className={style.change}>
      <View className={style.head}>
        <Tag text={`${sign} ${zh}`} tone={tone} />
        <View className={style.where}>{where}</View>
      </View>
      {before !== null && <Side word="原来" text={before} gone />}
      {after !== null && <Side word="现在" text={after} />}
    </View>
  )
})

type SideProps = { word: string; text: string; gone?: boolean }

const Side = ({ word, text, gone }: SideProps) => (
  <View className={style.side}>
    <View className={style.word}>{word}</View>
    <View className={gone ? style.gone : style.text}>{text === '' ? '（空着）' : text}</View>
  </View>
)
