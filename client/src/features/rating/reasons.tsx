import { View } from '@tarojs/components'
import { memo } from 'react'
import { subjectKinds } from '#shared/domain/rating/subject-kinds.ts'
import { aria } from '../../ui/aria'
import { classes } from '../../ui/classes'
import { press } from '../../ui/press'
import style from './rating.module.scss'
import type { Subject } from './words'

type Props = {
  kind: Subject['kind']
  chosen: readonly string[]
  onToggle: (reason: string) => void
}

/** What was not right, in ready words; as many as apply. */
export const Reasons = memo(function Reasons({ kind, chosen, onToggle }: Props) {
  return (
    <View className={style.reasons} {...aria({ role: 'group', label: '哪里不满意' })}>
      {reasonsOf(kind).map(([reason, word]) => {
        const checked = chosen.includes(reason)
        return (
          <View
            key={reason}
            className={classes(style.reason, checked && style.chosen)}
            {...press({ onTap: () => onToggle(reason), role: 'switch', label: word, checked })}
          >
            <View className={classes(style.box, checked && style.ticked)} />
            {word}
          </View>
        )
      })}
    </View>
  )
})

const reasonsOf = (kind: Subject['kind']): [string, string][] =>
  Object.entries(subjectKinds[kind].reasons)

export const reasonWords = (kind: Subject['kind'], reasons: readonly string[]) =>
  reasonsOf(kind).flatMap(([reason, word]) => (reasons.includes(reason) ? [word] : []))
