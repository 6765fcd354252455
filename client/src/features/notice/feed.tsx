import { Fragment } from 'react'
import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { More } from '../paging/more'
import type { Pages } from '../paging/use-pages'
import { KindTag } from './kind-tag'
import { pages as at, momentText, type Notice } from './notice'
import { UnreadNotice } from './unread-notice'

const open = (noticeId: string) => go(at.read, { noticeId })

/** What nobody should miss. */
export const Unread = ({ notices }: { notices: readonly Notice[] }) => (
  <Fragment>
    {notices
      .filter(({ unread }) => unread)
      .map((notice) => (
        <UnreadNotice key={notice.id} notice={notice} onOpen={open} />
      ))}
  </Fragment>
)

/** What one may look up again. */
export function Read({ notices, pages }: { notices: readonly Notice[]; pages: Pages<Notice> }) {
  const read = notices.filter(({ unread }) => !unread)
  return (
    <Fragment>
      {read.length > 0 && (
        <Card flush title="看过的公告">
          {read.map(({ id, kind, pinned, title, signedBy, publishedAt }) => (
            <Cell
              key={id}
              title={title}
              note={`${pinned ? '置顶 · ' : ''}${signedBy} · ${momentText(publishedAt)}`}
              trailing={<KindTag kind={kind} />}
              onTap={() => open(id)}
            />
          ))}
        </Card>
      )}
      <More pages={pages} />
    </Fragment>
  )
}

/** The way to all of it, kind by kind. */
export const ByKindCell = () => (
  <Card flush>
    <Cell title="按类别找公告" note="公告、公示、征求意见、结果" onTap={() => go(at.list)} />
  </Card>
)

export const NoNotices = () => (
  <Empty title="还没有写给您的公告" note="社区或街镇一发公告，就会出现在这里。" />
)
