import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { GridScreen } from '../../../features/grid/grid-screen'
import { Screen } from '../../../ui/screen'

export default function Grid() {
  const { gridId = '' } = useRouter().params
  const grid = useQuery('grid.get', { gridId })
  return <Screen query={grid}>{(found) => <GridScreen grid={found} />}</Screen>
}
