import { useRouter } from '@tarojs/taro'
import { MeetingList } from '../../../features/meeting/meeting-list'
import { YearCard } from '../../../features/meeting/year-card'
import { go } from '../../../features/paging/go'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { routes } from '../../../features/routes'
import { ActionBar } from '../../../ui/action-bar'
import { Empty } from '../../../ui/blank'
import { Button } from '../../../ui/button'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** The meetings of one council, those ahead first. */
export default function Meetings() {
  const { councilId = '' } = useRouter().params
  const meetings = usePages('meeting.list', { councilId })
  const { first } = meetings
  const coming = first?.coming ?? []
  return (
    <Screen
      query={meetings}
      head={first && <Masthead over={first.council} title="开会" />}
      isEmpty={(past) => past.length + coming.length === 0}
      empty={
        <Empty title="还没有开过会" note="理事长、秘书长召集以后，时间、议程和纪要都会写在这里。" />
      }
      bar={
        first?.mayCall && (
          <ActionBar>
            <Button text="召集会议" onTap={() => go(routes.callMeeting, { councilId })} />
          </ActionBar>
        )
      }
    >
      {(past) => (
        <>
          <MeetingList coming={coming} past={past} />
          <More pages={meetings} />
          {past.length > 0 && <YearCard councilId={councilId} />}
        </>
      )}
    </Screen>
  )
}
