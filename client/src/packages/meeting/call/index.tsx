import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { CallForm } from '../../../features/meeting/call-form'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** For those who convene. */
export default function CallMeeting() {
  const { councilId = '' } = useRouter().params
  const list = useQuery('meeting.list', { councilId })
  return (
    <Screen
      query={list}
      head={<Masthead title="召集会议" note="席位上的每个人都会收到消息，来不来可以先回一声。" />}
      isEmpty={({ mayCall }) => !mayCall}
      empty={<Empty title="您的席位不召集会议" note="由理事长、副理事长、秘书处或社区书记召集。" />}
    >
      {(found) => <CallForm councilId={councilId} list={found} />}
    </Screen>
  )
}
