import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { CorrectForm } from '../../../features/notice/correct-form'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const note = '原来的话留着，看过的人会知道改了什么。'

/** Puts right a notice that is up. */
export default function CorrectNotice() {
  const noticeId = useRouter().params.noticeId ?? ''
  const notice = useQuery('notice.get', { noticeId })
  return (
    <Screen query={notice} head={<Masthead title="更正公告" note={note} />}>
      {(found) => <CorrectForm notice={found} />}
    </Screen>
  )
}
