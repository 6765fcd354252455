import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import style from './meeting.module.scss'
import type { MeetingView } from './types'

/** What is on the table, in its order. */
export const AgendaCard = ({ agenda }: Pick<MeetingView, 'agenda'>) => (
  <Card title={`议程，${agenda.length} 件事`}>
    {agenda.map(({ title }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place alone
      <View key={index} className={style.point}>
        <View className={style.no}>{index + 1}</View>
        <View className={style.text}>{title}</View>
      </View>
    ))}
  </Card>
)
