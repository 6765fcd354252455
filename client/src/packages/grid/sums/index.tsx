import { useRouter } from '@tarojs/taro'
import { SumsScreen } from '../../../features/grid/sums-screen'

export default function GridSums() {
  const { area = '' } = useRouter().params
  return <SumsScreen area={area} />
}
