import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { DeskScreen } from '../../../features/edition/desk-screen'
import { Empty } from '../../../ui/blank'
import { Screen } from '../../../ui/screen'

export default function Desk() {
  const { councilId = '' } = useRouter().params
  const draft = useQuery('covenant.draft', { councilId })
  return (
    <Screen query={draft}>
      {(data) =>
        data.may.includes('save') ? (
          <DeskScreen councilId={councilId} draft={data} />
        ) : (
          <Empty title="草稿由社区书记来写" note="理事可以看改了哪里，理事长看过了可以通过。" />
        )
      }
    </Screen>
  )
}
