import { View } from '@tarojs/components'
import { useQuery } from '../../cloud'
import { Bars } from '../../ui/bars'
import { Card } from '../../ui/card'
import { Timeline, TimelineStep } from '../../ui/timeline'
import { Loaded } from '../paging/loaded'
import { PhotoStrip } from '../photo/photo-strip'
import style from './desk.module.scss'
import { momentText } from './notice'

/** Who has read it, part by part of its area; who was told at the door; where it hangs on paper. */
export function PartsCard({ noticeId }: { noticeId: string }) {
  const reach = useQuery('notice.reach', { noticeId })
  return (
    <Loaded query={reach}>
      {({ parts, doors, postings }) => (
        <>
          <Card title="各处多少人看了">
            <Bars
              unit="人"
              bars={parts.map(({ name, readers, audience }) => ({
                label: name,
                ratio: { numerator: readers, denominator: audience },
              }))}
            />
            <View className={style.note}>
              {doors > 0 ? `其中 ${doors} 人是上门告诉的。` : '还没有上门告诉的。'}
            </View>
          </Card>
          <Card title={`张贴了 ${postings.length} 处`}>
            {postings.length === 0 && (
              <View className={style.note}>网格员贴到楼道里，在这里记下来。张贴不算人数。</View>
            )}
            <Timeline>
              {postings.map(({ id, where, place, postedBy, at, photoId }) => (
                <TimelineStep
                  key={id}
                  what={where}
                  by={`${place} · ${postedBy} · ${momentText(at)}`}
                >
                  {photoId && <PhotoStrip ids={[photoId]} />}
                </TimelineStep>
              ))}
            </Timeline>
          </Card>
        </>
      )}
    </Loaded>
  )
}
