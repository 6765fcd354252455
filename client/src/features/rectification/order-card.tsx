import { View } from '@tarojs/components'
import { memo, useCallback } from 'react'
import { Card } from '../../ui/card'
import { classes } from '../../ui/classes'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'
import style from './rectification.module.scss'
import type { OrderCard as Order } from './types'
import { orderDueText, orderTag } from './words'

/** One order in a list: what was found, where it stands, by when. */
export const OrderCard = memo(function OrderCard({
  order,
  named,
}: {
  order: Order
  named?: boolean
}) {
  const { id, no, title, rule, shopName, points, failures, overdue } = order
  const open = useCallback(() => go(routes.order, { orderId: id }), [id])
  const due = orderDueText(order)
  const times = failures > 0 ? ` · 复查 ${failures} 次不合格` : ''
  return (
    <Card
      title={named ? shopName : `${no}. ${title}`}
      extra={<Tag {...orderTag(order)} />}
      onTap={open}
    >
      <View>{rule}</View>
      <View className={style.note}>
        {named ? `第 ${no} 项“${title}” · 扣 ${points} 分${times}` : `扣 ${points} 分${times}`}
      </View>
      {due && <View className={classes(style.due, overdue && style.over)}>{due}</View>}
    </Card>
  )
})
