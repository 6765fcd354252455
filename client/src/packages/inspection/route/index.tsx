import { todayText } from '../../../features/home/today'
import { RouteList } from '../../../features/inspection/route-list'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

export default function Route() {
  return (
    <Screen>
      <Masthead
        over={todayText(new Date())}
        title="要去看的店"
        note="先到期的在前，同一天的按门牌排，一家挨一家走就行。"
      />
      <RouteList />
    </Screen>
  )
}
