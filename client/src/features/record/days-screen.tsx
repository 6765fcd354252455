import { Empty } from '../../ui/blank'
import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { CheckCard } from './check-card'
import { DayCard } from './day-card'

const note =
  '过了半夜，当天有变化的理事会各取最后一条的指纹，连同前一天的，算成一行。把这一行抄在本子上、贴在公告栏里，以后谁改了这天以前的记录，一对就知道。'

const newest = {}

/** The published heads, a day each, to be copied and kept elsewhere. */
export function DaysScreen() {
  const pages = usePages('record.days', newest)
  return (
    <Screen head={<Masthead title="每日指纹" note={note} />}>
      <CheckCard />
      <Loaded query={pages}>
        {(days) =>
          days.length === 0 ? (
            <Empty title="还没有公布过" note="哪个理事会有了变化，过了半夜就会有第一行。" />
          ) : (
            days.map((day) => <DayCard key={day.id} day={day} />)
          )
        }
      </Loaded>
      <More pages={pages} />
    </Screen>
  )
}
