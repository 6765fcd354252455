import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { routes } from '../routes'
import type { VoteView } from './types'

/** For those who hold the desk: paper, mandates, the end. */
export const DeskCell = ({ view: { id, may } }: { view: Pick<VoteView, 'id' | 'may'> }) =>
  may.length > 0 ? (
    <Card flush>
      <Cell
        title="管这次表决"
        note="录纸票和委托书、请人回避、结束或取消"
        onTap={() => go(routes.voteDesk, { voteId: id })}
      />
    </Card>
  ) : null
