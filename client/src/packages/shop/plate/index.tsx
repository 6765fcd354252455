import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { Plate } from '../../../features/shop/plate'
import { Screen } from '../../../ui/screen'

export default function DoorPlate() {
  const { shopId = '' } = useRouter().params
  const plate = useQuery('shop.plate', { shopId })
  return <Screen query={plate}>{(data) => <Plate plate={data} />}</Screen>
}
