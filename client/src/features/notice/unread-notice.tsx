import { View } from '@tarojs/components'
import { memo } from 'react'
import { press } from '../../ui/press'
import { momentText, type Notice } from './notice'
import style from './unread-notice.module.scss'

type Props = { notice: Notice; onOpen: (noticeId: string) => void }

export const UnreadNotice = memo(function UnreadNotice({ notice, onOpen }: Props) {
  const { id, title, summary, signedBy, publishedAt } = notice
  const label = `未读公告，${title}，${summary}`
  return (
    <View className={style.notice} {...press({ onTap: () => onOpen(id), label })}>
      <View className={style.head}>
        <View className={style.unread}>
          <View className={style.dot} />
          未读
        </View>
        <View className={style.at}>{momentText(publishedAt)}</View>
      </View>
      <View className={style.title}>{title}</View>
      <View className={style.summary}>{summary}</View>
      <View className={style.foot}>
        <View className={style.signed}>{signedBy}</View>
        <View className={style.open}>看全文</View>
      </View>
    </View>
  )
})
