import { View } from '@tarojs/components'
import { isBad } from '#shared/domain/rating/level.ts'
import { outcomes } from '#shared/domain/rating/outcome.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { go } from '../paging/go'
import { PhotoStrip } from '../photo/photo-strip'
import { routes } from '../routes'
import style from './rating.module.scss'
import { reasonWords } from './reasons'
import { dimensionRows, type Opinion, type Subject, wordOf } from './words'

type Props = {
  opinion: Opinion
  kind: Subject['kind']
  /** Absent when this person may no longer rate. */
  onChange: ((opinion: Opinion) => void) | undefined
}

/** What the caller said in this round. Nobody else learns whose it is. */
export function MineCard({ opinion, kind, onChange }: Props) {
  const reasons = reasonWords(kind, opinion.reasons)
  const isApart = dimensionRows.some(({ name }) => opinion[name] !== opinion.level)
  const each = dimensionRows.map(({ name, zh }) => `${zh}${wordOf(opinion[name])}`)
  return (
    <Card title={`您评的是：${wordOf(opinion.level)}`}>
      <View className={style.stack}>
        {isApart && <View>{each.join('，')}</View>}
        {reasons.length > 0 && <View>{`原因：${reasons.join('、')}`}</View>}
        {opinion.outcome && <View>{`您说：${outcomes[opinion.outcome]}`}</View>}
        {opinion.comment && <View>{`“${opinion.comment}”`}</View>}
        {opinion.photos.length > 0 && <PhotoStrip ids={opinion.photos} />}
        <View className={style.hint}>别人不知道这是您评的。</View>
      </View>
      {isBad(opinion.level) && (
        <Button kind="quiet" text="看看办到哪了" onTap={() => go(routes.myRedresses)} />
      )}
      {onChange && <Button kind="quiet" text="改变主意" onTap={() => onChange(opinion)} />}
    </Card>
  )
}
