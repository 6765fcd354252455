import { View } from '@tarojs/components'
import { memo } from 'react'
import { aria } from '../../ui/aria'
import { classes } from '../../ui/classes'
import { press } from '../../ui/press'
import type { Verdict } from './draft-slot'
import style from './verdict-choice.module.scss'

const words = [
  ['fine', '没问题'],
  ['lost', '有扣分'],
  ['skip', '不适用'],
] as const

type Props = {
  label: string
  value: Verdict | undefined
  onChange: (verdict: Verdict) => void
}

/** Three answers wide enough for a thumb. */
export const VerdictChoice = memo(function VerdictChoice({ label, value, onChange }: Props) {
  return (
    <View className={style.verdicts} {...aria({ role: 'radiogroup', label })}>
      {words.map(([verdict, word]) => {
        const checked = verdict === value
        const said = `${label}，${word}`
        return (
          <View
            key={verdict}
            className={classes(style.verdict, checked && style[verdict])}
            {...press({ onTap: () => onChange(verdict), role: 'radio', label: said, checked })}
          >
            {checked && <View className={style.tick} />}
            {word}
          </View>
        )
      })}
    </View>
  )
})
