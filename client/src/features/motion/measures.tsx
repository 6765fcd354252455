import { View } from '@tarojs/components'
import { memo } from 'react'
import { dayOf, monthDayText } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Tag } from '../../ui/tag'
import { Submit } from '../form/submit'
import style from './motion.module.scss'
import type { Measure, MotionView } from './types'
import { byWhenText, ownerText } from './words'

/** What was promised: each with who does it, by when, and whether it is done. */
export function Measures({ motion: { id, measures } }: { motion: MotionView }) {
  if (measures.length === 0) return null
  const done = measures.filter(({ doneAt }) => doneAt).length
  return (
    <Card title="定下的措施" extra={<View>{`办完 ${done} / ${measures.length} 项`}</View>}>
      <View className={style.stack}>
        {measures.map((measure) => (
          <MeasureRow key={measure.no} motionId={id} measure={measure} />
        ))}
      </View>
    </Card>
  )
}

type RowProps = { motionId: string; measure: Measure }

const MeasureRow = memo(function MeasureRow({ motionId, measure }: RowProps) {
  const { no, text, owner, mayFinish } = measure
  const finish = useCommand('motion.measureDone')
  return (
    <View className={style.measure}>
      <View className={style.label}>{`${no}. ${text}`}</View>
      <View className={style.note}>{`${ownerText(owner)} · ${byWhenText(measure)}`}</View>
      <View className={style.tag}>
        <Tag {...doneTag(measure)} />
      </View>
      {mayFinish && (
        <Submit
          quiet
          command={finish}
          text="这一项办完了"
          onSubmit={() => void finish.run({ motionId, no })}
        />
      )}
    </View>
  )
})

function doneTag({ doneAt, late }: Measure) {
  if (doneAt) return { text: `${monthDayText(dayOf(doneAt))}办完了`, tone: 'good' } as const
  return late
    ? ({ text: '过了日子还没办完', tone: 'bad' } as const)
    : ({ text: '在办', tone: 'accent' } as const)
}
