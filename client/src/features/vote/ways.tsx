import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { routes } from '../routes'
import { MotionCell } from './motion-cell'
import type { VoteView } from './types'

/** Where one goes from a vote: to what it is about, and to its desk for those who hold it. */
export function Ways({ view: { id, motionId, may } }: { view: VoteView }) {
  if (motionId === null && may.length === 0) return null
  return (
    <Card flush>
      <MotionCell motionId={motionId} />
      {may.length > 0 && (
        <Cell
          title="管这次表决"
          note="录纸票和委托书、请人回避、结束或取消"
          onTap={() => go(routes.voteDesk, { voteId: id })}
        />
      )}
    </Card>
  )
}
