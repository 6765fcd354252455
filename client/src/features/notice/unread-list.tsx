import { useState } from 'react'
import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import { Screen } from '../../ui/screen'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { PostForm } from './post-form'
import { UnreadRow } from './unread-row'

type Props = { noticeId: string; area: string }

/** Who here has not seen a notice: tell them at the door, or hang it up where they pass. */
export function UnreadList({ noticeId, area }: Props) {
  const pages = usePages('notice.unread', { noticeId, area })
  const [done, setDone] = useState('')
  return (
    <Screen
      query={pages}
      head={
        <>
          <Masthead
            title={pages.first?.notice.title ?? '还没看到的邻居'}
            over={pages.first?.place}
            note={pages.first?.notice.summary}
          />
          {done && <Say tone="good" text={done} />}
        </>
      }
    >
      {(neighbours) => (
        <>
          {neighbours.length > 0 && (
            <Card flush title="还没看到的邻居">
              {neighbours.map((one) => (
                <UnreadRow key={one.homeId} noticeId={noticeId} neighbour={one} onDone={setDone} />
              ))}
            </Card>
          )}
          {neighbours.length === 0 && !pages.more && (
            <Empty title="这里的邻居都看到了" note="或者这则公告不是发给居民的。" />
          )}
          <More pages={pages} />
          <PostForm noticeId={noticeId} area={area} onDone={setDone} />
        </>
      )}
    </Screen>
  )
}
