import { View } from '@tarojs/components'
import { memo } from 'react'
import { aria } from './aria'
import { classes } from './classes'
import style from './level.module.scss'
import { press } from './press'

type Props = {
  label: string
  /** Best to worst, five of them: each a number and its word. */
  words: readonly (readonly [level: number, word: string])[]
  value: number | undefined
  onChange: (level: number) => void
}

/** Five faces, each with its word: neither colour nor a count of stars has to be read. */
export const Level = memo(function Level({ label, words, value, onChange }: Props) {
  return (
    <View className={style.level} {...aria({ role: 'radiogroup', label })}>
      {words.map(([level, word]) => {
        const checked = level === value
        return (
          <View
            key={level}
            className={classes(style.step, checked && style.checked)}
            {...press({ onTap: () => onChange(level), role: 'radio', label: word, checked })}
          >
            <View className={classes(style.face, style[`face${level}`])} />
            <View className={style.word}>{word}</View>
          </View>
        )
      })}
    </View>
  )
})
