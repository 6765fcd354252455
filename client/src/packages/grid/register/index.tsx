import { useRouter } from '@tarojs/taro'
import { RegisterScreen } from '../../../features/grid/register-screen'

export default function GridRegister() {
  const { community = '' } = useRouter().params
  return <RegisterScreen community={community} />
}
