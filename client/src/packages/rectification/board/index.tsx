import { usePages } from '../../../features/paging/use-pages'
import { BoardList, BoardTotals } from '../../../features/rectification/board'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const nothing = {}

/** What is not put right yet, shop by shop, the most overdue first. */
export default function Board() {
  const shops = usePages('rectification.board', nothing)
  return (
    <Screen
      query={shops}
      head={
        <>
          <Masthead title="整改情况" note="哪家店还有几项没改完，超期的排在最前。" />
          <BoardTotals />
        </>
      }
      isEmpty={(items) => items.length === 0}
      empty={<Empty title="都改完了" note="现在没有哪家店欠着整改。" />}
    >
      {(items) => <BoardList items={items} pages={shops} />}
    </Screen>
  )
}
