import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { dueText } from '../form/due-text'
import { Outcome, wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { PhotoField } from '../photo/photo-field'
import { usePhotos } from '../photo/use-photos'
import style from './rectification.module.scss'
import type { OrderView } from './types'
import { appealTag } from './words'

/** Closed it says until when; open it asks for the reason. */
export function AppealForm({ order }: { order: OrderView }) {
  const [open, setOpen] = useState(false)
  const until = dueText('请在', { dueAt: order.appealUntil, certain: true }, '提出')
  return (
    <Card title="觉得扣得不对？">
      <View className={style.note}>
        {`每一处可以申诉一次，${until}。由没参加这次考核的人来定，这期间整改期限先停着。`}
      </View>
      {open ? (
        <Lodge order={order} onCancel={() => setOpen(false)} />
      ) : (
        <Row>
          <Button kind="quiet" text="我要申诉" onTap={() => setOpen(true)} />
        </Row>
      )}
    </Card>
  )
}

function Lodge({ order, onCancel }: { order: OrderView; onCancel: () => void }) {
  const { id: orderId, shopId } = order
  const [text, setText] = useState('')
  const photos = usePhotos({ shopId, purpose: 'appeal', max: 3 })
  const appeal = useCommand('rectification.appeal')
  const ready = text.trim() !== '' && photos.unsent === 0
  const send = () => appeal.run({ orderId, text, photos: [...photos.ids] })
  return (
    <>
      <Field
        long
        max={500}
        label="为什么觉得不对"
        hint="只有社区和街镇看得到这段话和照片。"
        placeholder="比如：这堆杂物是隔壁装修放的，监控里能看到"
        error={wrong(appeal, 'text')}
        onInput={setText}
      />
      <PhotoField label="有照片更清楚（可以不传）" photos={photos} />
      <Submit
        command={appeal}
        text="提交申诉"
        ready={ready}
        onSubmit={() => void send()}
        onCancel={onCancel}
      />
    </>
  )
}

type CardProps = { order: OrderView; appeal: NonNullable<OrderView['appeal']> }

/** How an appeal stands, and what came of it. */
export function AppealCardOf({ order, appeal }: CardProps) {
  const { state, decision } = appeal
  return (
    <Card title="申诉" extra={<Tag {...appealTag(appeal)} />}>
      {state === 'lodged' && <View>{`${dueText('会在', appeal, '定下来')}。`}</View>}
      {decision && (
        <>
          <View>{decision.reason}</View>
          <View className={style.note}>{`${decision.post}定的`}</View>
        </>
      )}
      {state === 'upheld' && <Say tone="good" text={scoreText(order.points, decision)} />}
      {order.may.includes('withdraw') && <Withdraw appealId={order.id} />}
    </Card>
  )
}

function scoreText(points: number, decision: CardProps['appeal']['decision']): string {
  const { before = null, after = null } = decision ?? {}
  if (before === null || after === null) return `这一处的 ${points} 分补回来了。`
  return before === after
    ? `这一处的 ${points} 分补回来了，这次考核还是 ${after} 分。`
    : `这一处的 ${points} 分补回来了，这次考核从 ${before} 分变成 ${after} 分，榜单当天就变。`
}

/** Takes it back after asking: there is no second one. */
function Withdraw({ appealId }: { appealId: string }) {
  const [asking, setAsking] = useState(false)
  const withdraw = useCommand('rectification.withdrawAppeal')
  return (
    <>
      {asking && <Say tone="warn" text="撤回后，这一处就不能再申诉了，整改期限接着算。" />}
      <Outcome of={withdraw} />
      <Row>
        {asking && <Button kind="quiet" text="先不撤" onTap={() => setAsking(false)} />}
        <Button
          kind={asking ? 'danger' : 'quiet'}
          text={asking ? '确定撤回' : '撤回申诉'}
          busy={withdraw.busy}
          onTap={() => (asking ? void withdraw.run({ appealId }) : setAsking(true))}
        />
      </Row>
    </>
  )
}
