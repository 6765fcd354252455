import { View } from '@tarojs/components'
import { memo, useCallback } from 'react'
import { subjectsOfMessages } from '#shared/domain/inbox/abouts.ts'
import { timeText } from '#shared/kernel/time.ts'
import { classes } from '../../ui/classes'
import { Line } from '../../ui/line'
import { Tag } from '../../ui/tag'
import type { ItemOf } from '../paging/use-pages'
import style from './inbox.module.scss'
import { readMessage } from './read'
import { goAbout, leads } from './where'

export type Message = ItemOf<'inbox.list'>

/** One message: what is unread says so in a word and stands in heavier letters. */
export const MessageLine = memo(function MessageLine({ message }: { message: Message }) {
  const { about, title, text, at, unread, urgent } = message
  const open = useCallback(() => {
    if (message.unread) readMessage(message.id)
    goAbout(message)
  }, [message])
  const label = [unread && '未读', urgent && '急', title, text].filter(Boolean).join('，')
  return (
    <Line stacked label={label} onTap={unread || leads(message) ? open : undefined}>
      <View className={style.head}>
        {unread && <Tag tone="accent" text="未读" />}
        {urgent && <Tag tone="bad" text="急" />}
        <View className={style.what}>{subjectsOfMessages[about]}</View>
        <View className={style.at}>{timeText(new Date(at))}</View>
      </View>
      <View className={classes(style.title, unread && style.unread)}>{title}</View>
      <View className={style.text}>{text}</View>
      {leads(message) && <View className={style.open}>去看看</View>}
    </Line>
  )
})
