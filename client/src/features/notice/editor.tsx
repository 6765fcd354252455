import { useQuery } from '../../cloud'
import { Empty } from '../../ui/blank'
import { goOn } from '../paging/go'
import { Loaded } from '../paging/loaded'
import type { Place } from '../people/areas'
import { type DeskNotice, pages } from './notice'
import { blank, NoticeForm, type Start } from './notice-form'

type Props = {
  own: readonly [Place, ...Place[]]
  noticeId?: string | undefined
  copyOf?: string | undefined
}

/** A new notice, a draft taken up again, or a new one after the words of an old one. */
export function Editor({ own, noticeId, copyOf }: Props) {
  const from = noticeId ?? copyOf
  const source = useQuery('notice.get', from ? { noticeId: from } : null)
  if (!from) return <NoticeForm own={own} start={{ text: blank, path: [own[0]] }} />
  return (
    <Loaded query={source}>
      {(notice) =>
        copyOf || notice.moves.includes('publish') ? (
          <NoticeForm own={own} start={startFrom(notice, own, !copyOf)} noticeId={noticeId} />
        ) : (
          <Empty
            title="这则公告已经发出去了"
            note="发布后不能再改。要改，就先撤回，再照着重写一则。"
            action="看这则公告"
            onAction={() => goOn(pages.manage, { noticeId: notice.id })}
          />
        )
      }
    </Loaded>
  )
}

function startFrom(notice: DeskNotice, own: Props['own'], withDay: boolean): Start {
  const { title, summary, body, area, place, expiresOn } = notice
  const base = own.find(({ id }) => area.startsWith(id)) ?? own[0]
  const text = { title, summary, body, expiresOn: (withDay && expiresOn) || '' }
  return { text, path: base.id === area ? [base] : [base, { id: area, name: place }] }
}
