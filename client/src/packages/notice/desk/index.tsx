import { Desk } from '../../../features/notice/desk'

/** What has been written for the places one answers for. */
export default function NoticeDesk() {
  return <Desk />
}
