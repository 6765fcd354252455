import { ImportScreen } from '../../../features/grid/import-screen'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const note = '把手头的网格台账传上来，先看一遍，没有问题再登记。'

export default function ImportGrids() {
  return (
    <Screen>
      <Masthead over="网格名册" title="导入名册" note={note} />
      <ImportScreen />
    </Screen>
  )
}
