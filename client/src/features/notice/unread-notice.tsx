import { View } from '@tarojs/components'
import { memo } from 'react'
import { press } from '../../ui/press'
import { Tag } from '../../ui/tag'
import { KindTag } from './kind-tag'
import { kindText, momentText, type Notice, openText } from './notice'
import style from './unread-notice.module.scss'

type Props = { notice: Notice; onOpen: (noticeId: string) => void }

export const UnreadNotice = memo(function UnreadNotice({ notice, onOpen }: Props) {
  const { id, kind, pinned, corrected, title, summary, signedBy, publishedAt } = notice
  const open = openText(notice)
  const state = corrected ? '已更正' : '未读'
  const label = `${state}${kindText(notice)}，${title}，${summary}`
  return (
    <View className={style.notice} {...press({ onTap: () => onOpen(id), label })}>
      <View className={style.head}>
        <View className={style.unread}>
          <View className={style.dot} />
          {corrected ? '已更正，请再看一遍' : '未读'}
        </View>
        <View className={style.at}>{momentText(publishedAt)}</View>
      </View>
      <View className={style.tags}>
        <KindTag kind={kind} />
        {pinned && <Tag text="置顶" tone="accent" />}
      </View>
      <View className={style.title}>{title}</View>
      <View className={style.summary}>{summary}</View>
      {open && <View className={style.until}>{open}</View>}
      <View className={style.foot}>
        <View className={style.signed}>{signedBy}</View>
        <View className={style.open}>看全文</View>
      </View>
    </View>
  )
})
