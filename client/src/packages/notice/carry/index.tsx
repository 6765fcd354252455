import { Carry } from '../../../features/notice/carry'

/** What a grid worker or a secretary carries round. */
export default function CarryNotices() {
  return <Carry />
}
