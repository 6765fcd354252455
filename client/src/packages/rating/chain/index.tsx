import { useRouter } from '@tarojs/taro'
import { ChainScreen } from '../../../features/fair/chain-screen'

export default function ChainPage() {
  const { day } = useRouter().params
  return <ChainScreen day={day} />
}
