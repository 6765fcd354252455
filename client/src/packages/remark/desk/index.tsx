import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { DeskRow } from '../../../features/remark/desk-row'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const all = {}
const head = <Masthead title="答复" note="每一问都答，每一条异议都有回音。" />
const empty = <Empty title="都答复了" note="有人提问或提异议时，会出现在这里。" />

/** Where people wait for an answer. */
export default function RemarkDesk() {
  const cards = usePages('remark.desk', all)
  return (
    <Screen query={cards} head={head} isEmpty={(items) => items.length === 0} empty={empty}>
      {(items) => (
        <>
          {items.map((card) => (
            <DeskRow key={card.noticeId} card={card} />
          ))}
          <More pages={cards} />
        </>
      )}
    </Screen>
  )
}
