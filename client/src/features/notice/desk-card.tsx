import { View } from '@tarojs/components'
import { memo } from 'react'
import { Card } from '../../ui/card'
import style from './desk.module.scss'
import { type DeskItem, momentText } from './notice'
import { ReadingMeter } from './reading-meter'
import { StateTag } from './state-tag'

type Props = { notice: DeskItem; onOpen: (noticeId: string) => void }

export const DeskCard = memo(function DeskCard({ notice, onOpen }: Props) {
  return (
    <Card
      title={notice.title}
      extra={<StateTag state={notice.state} />}
      onTap={() => onOpen(notice.id)}
    >
      <View className={style.line}>{`${notice.place} · ${whenOf(notice)}`}</View>
      <ReadingMeter notice={notice} />
    </Card>
  )
})

const whenOf = ({ publishedAt, createdAt }: DeskItem) =>
  publishedAt ? `${momentText(publishedAt)} 发布` : `${momentText(createdAt)} 写的，还没发`
