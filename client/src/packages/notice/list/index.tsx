import { ByKind } from '../../../features/notice/by-kind'

/** What is addressed to me, by kind. */
export default function NoticeList() {
  return <ByKind />
}
