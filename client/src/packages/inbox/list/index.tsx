import { InboxScreen } from '../../../features/inbox/inbox-screen'
import { usePages } from '../../../features/paging/use-pages'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const all = {}

/** Everything that was told to this person. */
export default function Inbox() {
  const pages = usePages('inbox.list', all)
  return (
    <Screen
      query={pages}
      head={<Masthead title="消息" note="点开去看说的是什么事。" />}
      isEmpty={(messages) => messages.length === 0}
      empty={<Empty title="还没有消息" note="有人答复您、有事等着您，都会写在这里。" />}
    >
      {(messages) => <InboxScreen messages={messages} pages={pages} />}
    </Screen>
  )
}
