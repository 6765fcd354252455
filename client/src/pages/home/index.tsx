import { Duties } from '../../features/home/duties'
import { Greeting } from '../../features/home/greeting'
import { Welcome } from '../../features/home/welcome'
import { NewestMessage } from '../../features/inbox/newest'
import { useBadge } from '../../features/inbox/use-badge'
import { ByKindCell, NoNotices, Read, Unread } from '../../features/notice/feed'
import { usePages } from '../../features/paging/use-pages'
import { useMe } from '../../features/people/me'
import { Screen } from '../../ui/screen'

const all = {}

/** What is addressed to me, the unread on top, and what my posts call for. */
export default function Home() {
  useBadge()
  const me = useMe()
  const pages = usePages('notice.feed', all)
  const self = me.data
  const both = {
    ...pages,
    data: self && pages.data,
    error: me.error ?? pages.error,
    reload: () => Promise.all([me.reload(), pages.reload()]),
  }
  return (
    <Screen query={both} head={<Greeting me={self} />}>
      {(notices) => (
        <>
          <Unread notices={notices} />
          <NewestMessage />
          {self && <Welcome me={self} />}
          {self && <Duties me={self} />}
          {notices.length > 0 && <Read notices={notices} pages={pages} />}
          {notices.length > 0 && <ByKindCell />}
          {notices.length === 0 && self && self.grants.length > 0 && <NoNotices />}
        </>
      )}
    </Screen>
  )
}
