import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { reviewKinds } from '#shared/domain/moderation/kinds.ts'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { Tag } from '../../ui/tag'
import { Outcome } from '../form/outcome'
import { ReasonForm } from '../form/reason-form'
import type { ItemOf } from '../paging/use-pages'
import { BigPhoto } from './big-photo'
import style from './review.module.scss'

type Review = ItemOf<'moderation.queue'>

/** One text or picture, large, and the two answers to it. What was decided may be decided anew. */
export const ReviewCard = memo(function ReviewCard({ review }: { review: Review }) {
  const { kind, aboutId, place, text, reason } = review
  return (
    <Card title={reviewKinds[kind].zh} extra={<Tag text={place} />}>
      {kind === 'photo' ? <BigPhoto id={aboutId} /> : <View className={style.text}>{text}</View>}
      {reason && <View className={style.note}>{`不公开的原因：${reason}`}</View>}
      <Decide review={review} />
    </Card>
  )
})

function Decide({ review: { id: reviewId, version, state } }: { review: Review }) {
  const [refusing, setRefusing] = useState(false)
  const decide = useCommand('moderation.decide')
  if (refusing)
    return (
      <ReasonForm
        label="为什么不公开？"
        hint="写的人会看到，好改了再写。"
        placeholder="比如：说到了别人家的门牌"
        action="不公开"
        command={decide}
        onSubmit={(reason) => void decide.run({ reviewId, version, verdict: 'refused', reason })}
        onCancel={() => setRefusing(false)}
      />
    )
  return (
    <>
      <Outcome of={decide} />
      <Row>
        {state !== 'refused' && (
          <Button kind="danger" text="不公开" onTap={() => setRefusing(true)} />
        )}
        {state !== 'passed' && (
          <Button
            text="可以公开"
            busy={decide.busy}
            onTap={() => void decide.run({ reviewId, version, verdict: 'passed' })}
          />
        )}
      </Row>
    </>
  )
}
