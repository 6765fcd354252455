import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { RedressScreen } from '../../../features/redress/screen'
import { Screen } from '../../../ui/screen'

/** One bad rating, for its rater, for who answers it and for who decides. */
export default function Redress() {
  const { redressId = '' } = useRouter().params
  return (
    <Screen query={useQuery('redress.get', { redressId })}>
      {(redress) => <RedressScreen redress={redress} />}
    </Screen>
  )
}
