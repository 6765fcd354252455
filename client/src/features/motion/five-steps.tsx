import { View } from '@tarojs/components'
import type { MotionState } from '#shared/domain/motion/lifecycle.ts'
import { aria } from '../../ui/aria'
import { classes } from '../../ui/classes'
import style from './motion.module.scss'
import { stepOf, stepWords } from './words'

/** How far it is on its five steps: said in words, and the step it stands on is bold. */
export function FiveSteps({ state }: { state: MotionState }) {
  const now = stepOf(state)
  const word = stepWords[now - 1] ?? '还没立题'
  return (
    <View
      className={style.steps}
      {...aria({ role: 'img', label: `五步里的第 ${now} 步：${word}` })}
    >
      {stepWords.map((text, index) => (
        <View
          key={text}
          className={classes(
            style.step,
            index + 1 < now && style.done,
            index + 1 === now && style.now,
          )}
        >
          {index + 1 < now ? `${text} ✓` : text}
        </View>
      ))}
    </View>
  )
}
