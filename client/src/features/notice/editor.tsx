import { useQuery } from '../../cloud'
import { Empty } from '../../ui/blank'
import { goOn } from '../paging/go'
import { Loaded } from '../paging/loaded'
import type { Place } from '../people/areas'
import { blank, formOf } from './form-state'
import { type DeskNotice, pages } from './notice'
import { NoticeForm, type Start } from './notice-form'

type Props = {
  own: readonly [Place, ...Place[]]
  noticeId?: string | undefined
  copyOf?: string | undefined
}

/** A new notice, a draft taken up again, or a new one after the words of an old one. */
export function Editor({ own, noticeId, copyOf }: Props) {
  const from = noticeId ?? copyOf
  const source = useQuery('notice.get', from ? { noticeId: from } : null)
  if (!from)
    return <NoticeForm own={own} start={{ form: blank, path: [own[0]], photos: [], files: [] }} />
  return (
    <Loaded query={source}>
      {(notice) =>
        copyOf || notice.state === 'draft' ? (
          <NoticeForm
            own={own}
            start={startFrom(notice, own, copyOf !== undefined)}
            noticeId={noticeId}
          />
        ) : (
          <Empty
            title="这则公告不是草稿了"
            note="定了时间的，先收回定时再改；已发布的，可以更正或撤回。"
            action="看这则公告"
            onAction={() => goOn(pages.manage, { noticeId: notice.id })}
          />
        )
      }
    </Loaded>
  )
}

/** Pictures and documents belong to one notice: a new one after an old one begins without. */
function startFrom(notice: DeskNotice, own: Props['own'], again: boolean): Start {
  const { area, place, photos, attachments } = notice
  const base = own.find(({ id }) => area.startsWith(id)) ?? own[0]
  return {
    form: formOf(notice, again),
    path: base.id === area ? [base] : [base, { id: area, name: place }],
    photos: again ? [] : photos,
    files: again ? [] : attachments,
  }
}
