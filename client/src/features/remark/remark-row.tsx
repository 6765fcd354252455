import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { remarkKinds } from '#shared/domain/remark/kinds.ts'
import { dayText } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { Outcome } from '../form/outcome'
import { PhotoStrip } from '../photo/photo-strip'
import { AnswerForm } from './answer-form'
import style from './remark.module.scss'
import type { RemarkView } from './types'

/** What one neighbour said, and what was answered. */
export const RemarkRow = memo(function RemarkRow({ remark }: { remark: RemarkView }) {
  const { kind, text, photos, from, on, check, answer, mine, moves } = remark
  return (
    <Card title={remarkKinds[kind].done} extra={<Stand remark={remark} />}>
      <View className={style.text}>{text}</View>
      {photos.length > 0 && <PhotoStrip ids={photos} />}
      <View className={style.from}>{`${mine ? '我' : from} · ${dayText(on)}`}</View>
      {check === 'pending' && (
        <Say tone="warn" text="这条要等人看过才给别人看，现在只有您看得到。" />
      )}
      {check === 'refused' && <Say tone="bad" text="这条不适合公开，只有您看得到。" />}
      {answer && (
        <View className={style.answer}>
          <View className={style.post}>{`${answer.post}答复`}</View>
          <View className={style.text}>{answer.text}</View>
          <View className={style.from}>{dayText(answer.on)}</View>
        </View>
      )}
      {moves.includes('answer') && <AnswerForm remarkId={remark.id} />}
      {moves.includes('takeBack') && <TakeBack remarkId={remark.id} />}
      {moves.includes('report') && !moves.includes('answer') && <Report remarkId={remark.id} />}
    </Card>
  )
})

function Stand({ remark: { kind, state, check } }: { remark: RemarkView }) {
  if (check !== 'passed') return <Tag tone="warn" text="未公开" />
  if (state === 'answered') return <Tag tone="good" text="已答复" />
  return remarkKinds[kind].answered ? <Tag tone="warn" text="等答复" /> : null
}

function TakeBack({ remarkId }: { remarkId: string }) {
  const take = useCommand('remark.takeBack')
  return (
    <>
      <Outcome of={take} />
      <Row>
        <Button
          kind="quiet"
          small
          text="收回"
          busy={take.busy}
          onTap={() => void take.run({ remarkId })}
        />
      </Row>
    </>
  )
}

/** Nobody can delete what others said: a person looks at what is reported. */
function Report({ remarkId }: { remarkId: string }) {
  const report = useCommand('remark.report')
  const [done, finish] = useState(false)
  const send = async () => {
    if (await report.run({ remarkId })) finish(true)
  }
  if (done) return <Say text="已请人看一看，谢谢您。" />
  return (
    <>
      <Outcome of={report} />
      <Row>
        <Button kind="quiet" small text="这条不合适" busy={report.busy} onTap={() => void send()} />
      </Row>
    </>
  )
}
