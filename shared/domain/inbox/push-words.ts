import { dayOf, dayText, timeText } from '../../kernel/time.ts'
import type { Notice } from '../notice/notice.ts'
import type { Message } from './message.ts'
import { type Fields, fitted, type TemplateName } from './templates.ts'

/** One message of the second channel, before it is known to whom. */
export type PushText = {
  readonly template: TemplateName
  readonly fields: Fields
  /** The page it opens, without a leading slash, as WeChat wants it. */
  readonly page: string
}

const momentText = (at: Date) => `${dayText(dayOf(at))} ${timeText(at)}`

/** What of a message may stand on a locked screen: its title, never its text. */
type News = Pick<Message, 'title' | 'at'>

/** All that waits for a person in one message: how many, and the earliest of them. */
export function newsText(messages: readonly News[]): PushText | null {
  const [earliest] = [...messages].sort((one, other) => one.at.getTime() - other.at.getTime())
  if (!earliest) return null
  const fields = {
    thing1: `您有 ${messages.length} 条新消息`,
    thing2: earliest.title,
    time3: momentText(earliest.at),
  }
  return { template: 'news', fields: fitted(fields), page: 'packages/inbox/list/index' }
}

type Published = Pick<Notice, 'id' | 'title' | 'signedBy' | 'publishedAt'>

/** One notice opens itself; of several the earliest is named, and the list opens. */
export function noticeText(notices: readonly Published[], now: Date): PushText | null {
  const [earliest] = [...notices].sort((one, other) => timeOf(one) - timeOf(other))
  if (!earliest) return null
  const { id, title, signedBy, publishedAt } = earliest
  const several = notices.length > 1
  const fields = {
    thing1: several ? `您有 ${notices.length} 则新公告` : title,
    thing2: several ? title : signedBy,
    time3: momentText(publishedAt ?? now),
  }
  const page = several ? 'pages/home/index' : `packages/notice/read/index?noticeId=${id}`
  return { template: 'notice', fields: fitted(fields), page }
}

const timeOf = ({ publishedAt }: Published) => publishedAt?.getTime() ?? 0
