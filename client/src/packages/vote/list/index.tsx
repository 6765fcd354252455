import { useRouter } from '@tarojs/taro'
import { VotesScreen } from '../../../features/vote/votes-screen'

export default function Votes() {
  return <VotesScreen councilId={useRouter().params.councilId ?? ''} />
}
