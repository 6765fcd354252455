import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import type { Dimension } from '#shared/domain/rating/level.ts'
import { Level } from '../../ui/level'
import { press } from '../../ui/press'
import { type Draft, levelIn } from './draft'
import style from './rating.module.scss'
import { dimensionRows, levelWords, wordOf } from './words'

type Props = { draft: Draft; onChange: (name: Dimension, level: number) => void }

/** Attitude, style and effect: folded away, for they go with the whole until somebody sets one apart. */
export const DimensionLevels = memo(function DimensionLevels({ draft, onChange }: Props) {
  const [open, setOpen] = useState(Object.keys(draft.apart).length > 0)
  if (!open) return <Folded draft={draft} onOpen={() => setOpen(true)} />
  return (
    <>
      {dimensionRows.map(({ name, zh, question }) => (
        <View key={name}>
          <View className={style.question}>
            {zh}
            <View className={style.hint}>{question}</View>
          </View>
          <Level
            label={zh}
            words={levelWords}
            value={levelIn(draft, name)}
            onChange={(level) => onChange(name, level)}
          />
        </View>
      ))}
    </>
  )
})

function Folded({ draft: { level }, onOpen }: { draft: Draft; onOpen: () => void }) {
  const names = dimensionRows.map(({ zh }) => zh).join('、')
  return (
    <View className={style.fold} {...press({ onTap: onOpen, label: `${names}分开评` })}>
      <View className={style.foldWords}>{`${names}都算“${wordOf(level ?? 0)}”`}</View>
      <View className={style.foldAction}>分开评</View>
    </View>
  )
}
