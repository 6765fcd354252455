import { View } from '@tarojs/components'
import { Meter } from '../../ui/meter'
import style from './desk.module.scss'
import type { DeskNotice } from './notice'

type Props = { notice: Pick<DeskNotice, 'readers' | 'audience' | 'publishedAt'> }

/** How many have read it, of those who lived there when it went out. A draft has no readers to count. */
export function ReadingMeter({ notice: { readers, audience, publishedAt } }: Props) {
  if (!publishedAt) return null
  return (
    <View>
      <Meter label="已读" unit="人" ratio={{ numerator: readers, denominator: audience }} />
      <View className={style.note}>
        {audience === 0
          ? '发布时那里还没有要告诉的人。'
          : '按发布那一刻要告诉的人算，后来的不计入。'}
      </View>
    </View>
  )
}
