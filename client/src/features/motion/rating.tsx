import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Level } from '../../ui/level'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { levelWords, wordOf } from '../rating/words'
import style from './motion.module.scss'
import type { MotionView } from './types'

/** What the one who raised it thinks of the result; the way to say it, for them alone. */
export function Rating({ motion }: { motion: MotionView }) {
  const { raiserRating, may } = motion
  const rates = may.includes('rate')
  if (!raiserRating && !rates) return null
  return (
    <Card title={rates ? '您提的事，办得怎么样？' : '提的人怎么说'}>
      <View className={style.stack}>
        {raiserRating && (
          <View className={style.text}>
            {`提的人评的是“${wordOf(raiserRating.level)}”${raiserRating.text ? `：${raiserRating.text}` : '。'}`}
          </View>
        )}
        {rates && <RateForm motionId={motion.id} />}
      </View>
    </Card>
  )
}

function RateForm({ motionId }: { motionId: string }) {
  const [level, setLevel] = useState<number>()
  const [text, setText] = useState('')
  const rate = useCommand('motion.rate')
  return (
    <>
      <Level label="办得怎么样" words={levelWords} value={level} onChange={setLevel} />
      <Field
        max={200}
        label={level !== undefined && level <= 2 ? '哪里没办好' : '想说的话（可以不写）'}
        error={wrong(rate, 'text')}
        onInput={setText}
      />
      <Submit
        command={rate}
        text={level === undefined ? '先选一张脸' : '评好了'}
        ready={level !== undefined}
        onSubmit={() => void (level !== undefined && rate.run({ motionId, level, text }))}
      />
    </>
  )
}
