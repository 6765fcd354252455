import { useState } from 'react'
import { type NoticeKind, noticeKindNames, noticeKinds } from '#shared/domain/notice/kinds.ts'
import { Empty } from '../../ui/blank'
import { Chips } from '../../ui/chips'
import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'
import { usePages } from '../paging/use-pages'
import { Read, Unread } from './feed'

const options = [
  ['all', '全部'] as const,
  ...noticeKindNames.map((kind) => [kind, noticeKinds[kind].zh] as const),
]

/** All that is written to me, or one kind of it. */
export function ByKind() {
  const [kind, setKind] = useState<NoticeKind | 'all'>('all')
  const pages = usePages('notice.feed', kind === 'all' ? {} : { kind })
  return (
    <Screen
      query={pages}
      head={
        <>
          <Masthead title="写给我的公告" note="置顶的在前，再是新的。点一类，只看这一类。" />
          <Chips label="哪一类" options={options} value={kind} onChange={setKind} />
        </>
      }
      isEmpty={(notices) => notices.length === 0}
      empty={<Empty title="这一类现在没有" note="有了新的，会先出现在首页。" />}
    >
      {(notices) => (
        <>
          <Unread notices={notices} />
          <Read notices={notices} pages={pages} />
        </>
      )}
    </Screen>
  )
}
