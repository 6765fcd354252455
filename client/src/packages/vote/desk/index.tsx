import { useRouter } from '@tarojs/taro'
import { DeskScreen } from '../../../features/vote/desk-screen'

export default function VoteDesk() {
  return <DeskScreen voteId={useRouter().params.voteId ?? ''} />
}
