import { View } from '@tarojs/components'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Meter } from '../../ui/meter'
import { Submit } from '../form/submit'
import style from './motion.module.scss'
import type { MotionView } from './types'
import { secondersText } from './words'

/** Who stands behind it, and the button to do so: supporters hear of every step. */
export function Support({ motion }: { motion: MotionView }) {
  const { id: motionId, state, supporters, seconders, supported, may } = motion
  const support = useCommand('motion.support')
  const leave = useCommand('motion.unsupport')
  const ratio = { numerator: Math.min(supporters, seconders), denominator: seconders }
  const verb = state === 'seconding' ? '我也附议' : '我也支持'
  return (
    <Card title={state === 'seconding' ? '附议' : '支持的人'}>
      <View className={style.stack}>
        {state === 'seconding' && (
          <Meter label={`满 ${seconders} 人立题`} ratio={ratio} unit="人" />
        )}
        <View>{secondersText(motion)}</View>
        {supported && state === 'seconding' && (
          <View className={style.note}>您附议了，办到哪一步会告诉您。</View>
        )}
        {may.includes('support') && (
          <Submit
            command={support}
            text={verb}
            quiet={state !== 'seconding'}
            onSubmit={() => void support.run({ motionId })}
          />
        )}
        {may.includes('unsupport') && (
          <Submit
            command={leave}
            quiet
            text="不再支持"
            onSubmit={() => void leave.run({ motionId })}
          />
        )}
      </View>
    </Card>
  )
}
