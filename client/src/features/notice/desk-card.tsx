import { View } from '@tarojs/components'
import { memo } from 'react'
import { Card } from '../../ui/card'
import { Tag } from '../../ui/tag'
import style from './desk.module.scss'
import { KindTag } from './kind-tag'
import { type DeskItem, momentText, openText } from './notice'
import { ReadingMeter } from './reading-meter'
import { StateTag } from './state-tag'

type Props = { notice: DeskItem; onOpen: (noticeId: string) => void }

export const DeskCard = memo(function DeskCard({ notice, onOpen }: Props) {
  const open = openText(notice)
  return (
    <Card
      title={notice.title}
      extra={<StateTag state={notice.state} />}
      onTap={() => onOpen(notice.id)}
    >
      <View className={style.tags}>
        <KindTag kind={notice.kind} />
        {notice.pinned && <Tag text="置顶" tone="accent" />}
      </View>
      <View className={style.line}>{`${notice.place} · ${whenOf(notice)}`}</View>
      {open && <View className={style.line}>{open}</View>}
      <ReadingMeter notice={notice} />
    </Card>
  )
})

function whenOf({ state, publishedAt, publishAt, createdAt }: DeskItem) {
  if (publishedAt) return `${momentText(publishedAt)} 发布`
  if (state === 'scheduled') return `${momentText(publishAt)} 自己发`
  return `${momentText(createdAt)} 写的，还没发`
}
