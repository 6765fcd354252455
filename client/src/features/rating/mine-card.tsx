import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Tag } from '../../ui/tag'
import style from './rating.module.scss'
import { reasonWords } from './reasons'
import { dimensionRows, type Opinion, type Subject, wordOf } from './words'

type Props = {
  opinion: Opinion
  kind: Subject['kind']
  /** Absent when this person may no longer rate. */
  onChange: ((opinion: Opinion) => void) | undefined
}

/** What the caller said this month. Nobody else learns whose it is. */
export function MineCard({ opinion, kind, onChange }: Props) {
  const reasons = reasonWords(kind, opinion.reasons)
  const apart = dimensionRows.map(({ name, zh }) => `${zh}${wordOf(opinion[name])}`)
  return (
    <Card title={`您这个月评的：${wordOf(opinion.level)}`} extra={<Tag text="别人不知道是您" />}>
      <View className={style.stack}>
        <View className={style.hint}>{apart.join(' · ')}</View>
        {reasons.length > 0 && <View>{`原因：${reasons.join('、')}`}</View>}
        {opinion.comment && <View>{`“${opinion.comment}”`}</View>}
      </View>
      {onChange && <Button kind="quiet" text="改变主意" onTap={() => onChange(opinion)} />}
    </Card>
  )
}
