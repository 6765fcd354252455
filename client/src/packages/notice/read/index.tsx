import { useRouter } from '@tarojs/taro'
import { Reader } from '../../../features/notice/reader'
import { useOpened } from '../../../features/notice/use-opened'
import { Screen } from '../../../ui/screen'

/** One notice, whole. Opening it is what marks it read. */
export default function ReadNotice() {
  const notice = useOpened(useRouter().params.noticeId ?? '')
  return <Screen query={notice}>{(found) => <Reader notice={found} />}</Screen>
}
