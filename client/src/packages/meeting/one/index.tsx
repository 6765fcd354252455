import { useRouter } from '@tarojs/taro'
import { signInOfScan } from '#shared/domain/meeting/meeting-page.ts'
import { useQuery } from '../../../cloud'
import { refresh } from '../../../cloud/refresh'
import { useReadAbout } from '../../../features/inbox/read'
import { MeetingScreen } from '../../../features/meeting/meeting-screen'
import { Screen } from '../../../ui/screen'

/** Opens by a link, or by the code at the place: then its letters are filled in. WeChat encodes a scene: of this one nothing changes. */
export default function Meeting() {
  const { meetingId, scene = '' } = useRouter().params
  const scanned = signInOfScan(scene)
  const id = meetingId ?? scanned?.meetingId ?? ''
  const meeting = useQuery('meeting.get', { meetingId: id })
  useReadAbout('meeting', id)
  return (
    <Screen query={{ ...meeting, reload: refresh }}>
      {(found) => <MeetingScreen meeting={found} code={scanned?.code ?? ''} />}
    </Screen>
  )
}
