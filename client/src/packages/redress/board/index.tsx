import { useQuery } from '../../../cloud'
import { BoardScreen } from '../../../features/redress/board'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const nothing = {}

/** How the bad ratings of a street or the district are handled. */
export default function RedressBoard() {
  return (
    <Screen
      query={useQuery('redress.board', nothing)}
      head={<Masthead title="差评办理情况" note="办得及不及时，居民认不认可。" />}
    >
      {(board) => <BoardScreen board={board} />}
    </Screen>
  )
}
