import { memo, useCallback } from 'react'
import { noticeKinds } from '#shared/domain/notice/kinds.ts'
import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import type { ItemOf } from '../paging/use-pages'
import { routes } from '../routes'

/** One notice under which people wait for an answer. */
export const DeskRow = memo(function DeskRow({ card }: { card: ItemOf<'remark.desk'> }) {
  const { noticeId, title, kind, questions, objections } = card
  const open = useCallback(() => go(routes.remarks, { noticeId, only: 'waiting' }), [noticeId])
  return (
    <Card title={title} extra={<Tag text={noticeKinds[kind].zh} />} onTap={open}>
      {questions > 0 && <Say text={`${questions} 条提问等答复`} />}
      {objections > 0 && (
        <Say tone="warn" text={`${objections} 条异议等答复，都答复了才能公布结果`} />
      )}
    </Card>
  )
})
