import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { Managed } from '../../../features/notice/managed'
import { Screen } from '../../../ui/screen'

/** One notice as its writers see it: who has read it, and what can be done with it now. */
export default function ManageNotice() {
  const noticeId = useRouter().params.noticeId ?? ''
  const notice = useQuery('notice.get', { noticeId })
  return <Screen query={notice}>{(found) => <Managed notice={found} />}</Screen>
}
