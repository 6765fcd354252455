import { stewards } from '#shared/domain/people/circles.ts'
import { periodText } from '#shared/kernel/time.ts'
import { useQuery } from '../../cloud'
import { Say } from '../../ui/say'
import { go } from '../paging/go'
import { isOneOf, useMe } from '../people/me'
import { routes } from '../routes'
import { closesText } from './words'

/** Tells those who may that a month waits to be closed. */
export function DueCard({ councilId }: { councilId: string }) {
  const { data: me } = useMe()
  const { data } = useQuery('standing.due', me && isOneOf(me, stewards) ? { councilId } : null)
  if (!data?.due) return null
  const { period, closesAt } = data.due
  return (
    <Say
      tone="warn"
      text={`${periodText(period)}还没结榜，最晚 ${closesText(closesAt)} 自动结。`}
      action="去结榜"
      onAction={() => go(routes.closeMonth, { councilId })}
    />
  )
}
