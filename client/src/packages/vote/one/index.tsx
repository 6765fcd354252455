import { useRouter } from '@tarojs/taro'
import { VoteScreen } from '../../../features/vote/vote-screen'

export default function Vote() {
  return <VoteScreen voteId={useRouter().params.voteId ?? ''} />
}
