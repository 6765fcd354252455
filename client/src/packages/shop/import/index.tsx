import { useRouter } from '@tarojs/taro'
import { ImportScreen } from '../../../features/shop/import-screen'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const note = '把手头的商户台账传上来，先看一遍，没有问题再登记。'

export default function Import() {
  const { councilId = '' } = useRouter().params
  return (
    <Screen>
      <Masthead over="商户名册" title="导入名册" note={note} />
      <ImportScreen councilId={councilId} />
    </Screen>
  )
}
