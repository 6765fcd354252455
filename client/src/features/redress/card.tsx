import { View } from '@tarojs/components'
import { memo, useCallback } from 'react'
import { Card } from '../../ui/card'
import { classes } from '../../ui/classes'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'
import style from './redress.module.scss'
import type { RedressCard as Item } from './types'
import { commentText, levelWord, reasonText, redressDueText, redressTag } from './words'

/** One bad rating in a list: what was said, who handles it, by when. */
export const RedressCard = memo(function RedressCard({ item }: { item: Item }) {
  const { id, name, level, subject, reasons, handler, reopened, overdue } = item
  const open = useCallback(() => go(routes.redress, { redressId: id }), [id])
  const due = redressDueText(item)
  const comment = commentText(item)
  const times = reopened > 0 ? `，第 ${reopened + 1} 次办` : ''
  return (
    <Card title={name} extra={<Tag {...redressTag(item)} />} onTap={open}>
      <View>
        {[levelWord(level), reasonText(subject.kind, reasons)].filter(Boolean).join('：')}
      </View>
      {comment && <View className={style.quote}>{comment}</View>}
      <View className={style.note}>{`由${handler}办理${times}`}</View>
      {due && <View className={classes(style.due, overdue && style.over)}>{due}</View>}
    </Card>
  )
})
