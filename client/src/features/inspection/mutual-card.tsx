import { useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'

/** A merchant's mutual check of the month, while there is something to do or to read. */
export function MutualCard({ shopId }: { shopId: string }) {
  const { data } = useQuery('inspection.mutualMine', { shopId })
  if (!data || (!data.task && data.received.length === 0)) return null
  const { task, received } = data
  const open = task?.state === 'assigned'
  const heard = received.length > 0 ? '邻居也来看过您的店' : '邻居还没来看您的店'
  return (
    <Card flush>
      <Cell
        title="店与店互查"
        note={open ? `本月请去看看 ${task.shopNumber} 号 ${task.shopName}` : heard}
        trailing={<Tag text={open ? '等您去看' : '看结果'} tone={open ? 'warn' : 'plain'} />}
        onTap={() => go(routes.mutual, { shopId })}
      />
    </Card>
  )
}
