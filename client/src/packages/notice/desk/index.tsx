import { DeskCard } from '../../../features/notice/desk-card'
import { pages } from '../../../features/notice/notice'
import { go } from '../../../features/paging/go'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { ActionBar } from '../../../ui/action-bar'
import { Empty } from '../../../ui/blank'
import { Button } from '../../../ui/button'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const open = (noticeId: string) => go(pages.manage, { noticeId })
const write = () => go(pages.edit)
const nothing = {}

/** What has been written for the places one answers for, and how many have read it. */
export default function NoticeDesk() {
  const notices = usePages('notice.desk', nothing)
  return (
    <Screen
      query={notices}
      head={<Masthead title="发布的公告" note="点开一则，看全文和已读情况。" />}
      isEmpty={(items) => items.length === 0}
      empty={<Empty title="还没有写过公告" note="写一则，居民打开小程序就能看到。" />}
      bar={
        <ActionBar>
          <Button text="写公告" onTap={write} />
        </ActionBar>
      }
    >
      {(items) => (
        <>
          {items.map((notice) => (
            <DeskCard key={notice.id} notice={notice} onOpen={open} />
          ))}
          <More pages={notices} />
        </>
      )}
    </Screen>
  )
}
