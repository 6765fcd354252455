import { DeskRow } from '../../../features/consultation/desk-row'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const all = {}
const head = <Masthead title="征求意见" note="干什么、不干什么，由群众说了算。" />
const empty = <Empty title="还没有征求过意见" note="写公告时选“征求意见”，大家说的会汇到这里。" />

/** The office's own consultations, newest first. */
export default function Consultations() {
  const cards = usePages('consultation.desk', all)
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
