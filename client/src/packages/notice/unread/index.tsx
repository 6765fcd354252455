import { useRouter } from '@tarojs/taro'
import { UnreadList } from '../../../features/notice/unread-list'

/** Who in one grid or community has not seen a notice. */
export default function UnreadNeighbours() {
  const { noticeId = '', area = '' } = useRouter().params
  return <UnreadList noticeId={noticeId} area={area} />
}
