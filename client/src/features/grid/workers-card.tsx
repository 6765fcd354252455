import { View } from '@tarojs/components'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import style from './grid.module.scss'
import type { GridView } from './types'

/** Who looks after a grid, and what one may come to them for. */
export const WorkersCard = ({ grid: { workers, duties } }: { grid: GridView }) => (
  <Card title="谁来照看">
    {workers.length === 0 && <Say tone="warn" text="这里还没有网格员，有事先找社区。" />}
    {workers.map(({ name, post, since }) => (
      <View key={`${name} ${since}`}>
        <View className={style.worker}>{name}</View>
        <View className={style.key}>{`${post}，${dayText(dayOf(new Date(since)))}起`}</View>
      </View>
    ))}
    <View className={style.key}>{workers.length === 0 ? '网格员要做的事' : '平时做这些事'}</View>
    {duties.map((duty) => (
      <View key={duty} className={style.duty}>
        {duty}
      </View>
    ))}
  </Card>
)
