import { useRouter } from '@tarojs/taro'
import { AreasScreen } from '../../../features/fair/areas-screen'
import { kindOf } from '../../../features/fair/place-bar'

export default function AreasPage() {
  const { kind, area } = useRouter().params
  return <AreasScreen kind={kindOf(kind)} area={area} />
}
