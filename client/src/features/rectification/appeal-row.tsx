import { View } from '@tarojs/components'
import { memo, useCallback } from 'react'
import { clockText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { classes } from '../../ui/classes'
import { Tag } from '../../ui/tag'
import { dueText } from '../form/due-text'
import { go } from '../paging/go'
import { routes } from '../routes'
import style from './rectification.module.scss'
import type { AppealCard } from './types'
import { appealTag } from './words'

/** One appeal in a list; its words and photos are on the order's page. */
export const AppealRow = memo(function AppealRow({ appeal }: { appeal: AppealCard }) {
  const { id, shopName, no, title, points, state, lodgedAt, overdue } = appeal
  const open = useCallback(() => go(routes.order, { orderId: id }), [id])
  return (
    <Card title={shopName} extra={<Tag {...appealTag(appeal)} />} onTap={open}>
      <View>{`第 ${no} 项“${title}”，扣 ${points} 分`}</View>
      <View className={style.note}>{`${clockText(lodgedAt, new Date())} 提出`}</View>
      {state === 'lodged' && (
        <View className={classes(style.due, overdue && style.over)}>
          {dueText('请在', appeal, '定下来')}
        </View>
      )}
    </Card>
  )
})
