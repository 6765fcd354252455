import { memo } from 'react'
import { useQuery } from '../../cloud'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'

const waiting = { state: 'waiting' } as const

/** What waits for this person's look before others see it. */
export const ReviewDuty = memo(function ReviewDuty() {
  const { data } = useQuery('moderation.queue', waiting)
  const count = data?.items.length ?? 0
  return (
    <Cell
      title="等我审核"
      note={count > 0 ? '有话和照片等您看过再公开' : '现在没有等着的'}
      trailing={
        count > 0 ? <Tag tone="warn" text={`${count}${data?.next ? '+' : ''} 件`} /> : undefined
      }
      onTap={() => go(routes.reviews)}
    />
  )
})
