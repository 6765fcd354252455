import { View } from '@tarojs/components'
import { departments } from '#shared/domain/people/role.ts'
import { clockText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { classes } from '../../ui/classes'
import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { PhotoStrip } from '../photo/photo-strip'
import { AnswerForm } from './answer-form'
import { AppealCardOf, AppealForm } from './appeal-form'
import { DecideForm } from './decide-form'
import { History } from './history'
import style from './rectification.module.scss'
import type { OrderView } from './types'
import { orderDueText, orderTag } from './words'

/** One finding from the day it was found to the day it is closed, and what this person may do about it now. */
export function OrderScreen({ order }: { order: OrderView }) {
  const { id, shopName, no, title, may, appeal } = order
  return (
    <>
      <Masthead over={shopName} title={`${no}. ${title}`} />
      <Facts order={order} />
      {may.includes('answer') && <AnswerForm key={`${id}:${order.failures}`} order={order} />}
      {appeal && <AppealCardOf order={order} appeal={appeal} />}
      {may.includes('decide') && <DecideForm order={order} />}
      {may.includes('appeal') && <AppealForm order={order} />}
      <History order={order} />
    </>
  )
}

function Facts({ order }: { order: OrderView }) {
  const {
    rule,
    points,
    veto,
    note,
    photos,
    department,
    openedAt,
    overdue,
    uncertain,
    held,
    state,
  } = order
  const due = orderDueText(order)
  const pending = state === 'open' || state === 'answered'
  return (
    <Card title={`扣 ${points} 分`} extra={<Tag {...orderTag(order)} />}>
      <View>{rule}</View>
      {veto && <Tag text="一票否决" tone="bad" />}
      <View className={style.note}>
        {`${departments[department]}考核员 ${clockText(openedAt, new Date())} 看到`}
      </View>
      {note && <View className={style.quote}>{note}</View>}
      {photos.length > 0 && <PhotoStrip ids={photos} />}
      {due && <View className={classes(style.due, overdue && style.over)}>{due}</View>}
      {pending && !held && uncertain && <Say tone="warn" text={`${uncertain}。`} />}
    </Card>
  )
}
