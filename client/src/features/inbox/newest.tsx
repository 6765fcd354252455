import { clockText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'
import { readMessage } from './read'
import { countText, useUnread } from './use-unread'
import { goAbout } from './where'

const toInbox = () => go(routes.inbox)

/** On the first page, while something is unread: the latest message, and how many there are. */
export function NewestMessage() {
  const { data } = useUnread()
  if (!data?.newest) return null
  const { newest, messages } = data
  const open = () => {
    readMessage(newest.id)
    goAbout(newest)
  }
  return (
    <Card flush title="写给您的消息" extra={<UnreadTag messages={messages} />}>
      <Cell
        title={newest.title}
        note={`${clockText(newest.at, new Date())} · ${newest.text}`}
        onTap={open}
      />
      {messages > 1 && <Cell title="看全部消息" onTap={toInbox} />}
    </Card>
  )
}

/** On the page of one's own: the way to all of them. */
export function InboxCell() {
  const messages = useUnread().data?.messages ?? 0
  const tag = messages > 0 ? <UnreadTag messages={messages} /> : undefined
  return <Cell title="消息" note="答复、提醒，都写在这里" trailing={tag} onTap={toInbox} />
}

const UnreadTag = ({ messages }: { messages: number }) => (
  <Tag tone="accent" text={`${countText(messages)} 条没看`} />
)
