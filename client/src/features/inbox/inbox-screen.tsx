import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { More } from '../paging/more'
import type { Pages } from '../paging/use-pages'
import { Ask } from './ask'
import { Days } from './days'
import type { Message } from './message-line'
import { useUnread } from './use-unread'

type Props = { messages: readonly Message[]; pages: Pages<Message> }

/** All that was told to this person, and a way to be done with it. */
export const InboxScreen = ({ messages, pages }: Props) => (
  <>
    <ReadAll />
    <Days messages={messages} />
    <More pages={pages} />
    <Ask template="news" />
  </>
)

function ReadAll() {
  const unread = useUnread().data?.messages ?? 0
  const { run, busy, error } = useCommand('inbox.read')
  if (error) return <Say tone="bad" text={error.message} />
  if (unread === 0) return <Say tone="good" text="都看过了。" />
  return (
    <Row>
      <Button kind="quiet" text="全部看过" busy={busy} onTap={() => void run({})} />
    </Row>
  )
}
