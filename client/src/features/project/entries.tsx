import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Timeline } from '../../ui/timeline'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { Entry } from './entry'
import style from './project.module.scss'

/** What the supervisors saw, the latest first. */
export function Entries({ projectId }: { projectId: string }) {
  const entries = usePages('project.entries', { projectId })
  return (
    <Card title="监督员看到的">
      <Loaded query={entries}>
        {(items) =>
          items.length === 0 ? (
            <View className={style.note}>还没有记录。开工以后，监督员去看一次记一次。</View>
          ) : (
            <>
              <Timeline>
                {items.map((entry) => (
                  <Entry key={entry.id} entry={entry} />
                ))}
              </Timeline>
              <More pages={entries} />
            </>
          )
        }
      </Loaded>
    </Card>
  )
}
