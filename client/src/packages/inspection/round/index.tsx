import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { both } from '../../../cloud/both'
import { CancelRound, RoundScreen } from '../../../features/inspection/round-screen'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { Screen } from '../../../ui/screen'

export default function RoundPage() {
  const { roundId = '' } = useRouter().params
  const head = useQuery('inspection.round', { roundId })
  const visits = usePages('inspection.round', { roundId })
  return (
    <Screen query={both(head, visits)}>
      {([{ round }, items]) => (
        <>
          <RoundScreen round={round} visits={items} />
          <More pages={visits} />
          <CancelRound round={round} />
        </>
      )}
    </Screen>
  )
}
