import { useRouter } from '@tarojs/taro'
import { ImportScreen, importTables } from '../../../features/alliance/import-screen'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const note = '把手头的台账传上来，先看一遍，没有问题再登记。'

/** Members or joint projects of an alliance, from a table. */
export default function ImportAlliance() {
  const { councilId = '', table } = useRouter().params
  const what = table === 'ventures' ? 'ventures' : 'members'
  return (
    <Screen>
      <Masthead over="产业联盟" title={importTables[what].title} note={note} />
      <ImportScreen councilId={councilId} table={what} />
    </Screen>
  )
}
