import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { CodeScreen } from '../../../features/meeting/code-screen'
import { Screen } from '../../../ui/screen'

/** Stands at the place while people come in. */
export default function MeetingCode() {
  const { meetingId = '' } = useRouter().params
  const code = useQuery('meeting.code', { meetingId })
  return (
    <Screen query={code}>{(shown) => <CodeScreen shown={shown} reload={code.reload} />}</Screen>
  )
}
