import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Meter } from '../../ui/meter'
import { Tag } from '../../ui/tag'
import style from './rating.module.scss'
import { openSubject, type SubjectCard } from './subject-card'
import { notShownYet } from './words'

/** The community's own service, before all shops. `voter`: this person may say something somewhere. */
export function CommunityCard({ card, voter }: { card: SubjectCard; voter: boolean }) {
  const { name, note, count, satisfied, rated } = card
  const open = () => openSubject(card)
  return (
    <Card
      title={name}
      extra={voter && <Tag text={rated ? '我评过' : '还没评'} tone={rated ? 'good' : 'accent'} />}
    >
      <View className={style.hint}>{note}</View>
      {count === 0 ? (
        <View>{notShownYet}</View>
      ) : (
        <Meter label="这个月满意率" ratio={satisfied} unit="人" tone="good" />
      )}
      <Button
        kind={voter && !rated ? 'primary' : 'quiet'}
        text={voter && !rated ? '评一评' : '看看大家怎么评'}
        onTap={open}
      />
    </Card>
  )
}
