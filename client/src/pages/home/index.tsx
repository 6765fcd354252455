import { Duties, Welcome } from '../../features/home/duties'
import { Greeting } from '../../features/home/greeting'
import { NoNotices, Read, Unread } from '../../features/notice/feed'
import { usePages } from '../../features/paging/use-pages'
import { useMe } from '../../features/people/me'
import { Screen } from '../../ui/screen'

const all = {}

/** What is addressed to me, the unread on top, and what my posts call for. */
export default function Home() {
  const me = useMe()
  const pages = usePages('notice.feed', all)
  return (
    <Screen query={pages} head={<Greeting me={me.data} />}>
      {(notices) => (
        <>
          <Unread notices={notices} />
          {me.data && <Welcome me={me.data} />}
          {me.data && <Duties me={me.data} />}
          {notices.length > 0 ? <Read notices={notices} pages={pages} /> : <NoNotices />}
        </>
      )}
    </Screen>
  )
}
