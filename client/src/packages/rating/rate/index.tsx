import { useRouter } from '@tarojs/taro'
import { goToTab } from '../../../features/paging/go'
import { RateScreen } from '../../../features/rating/rate-screen'
import { subjectOf } from '../../../features/rating/subject-of'
import { Empty } from '../../../ui/blank'
import { Screen } from '../../../ui/screen'

export default function Rate() {
  const { params } = useRouter()
  const subject = subjectOf(params)
  const turn = params.turn === 'followUp' ? 'followUp' : 'first'
  if (subject) return <RateScreen subject={subject} turn={turn} />
  return (
    <Screen>
      <Empty
        title="没认出要评的是哪一家"
        note="二维码可能破损了。可以从“评价”里找到这家店。"
        action="去找一找"
        onAction={() => goToTab('rating')}
      />
    </Screen>
  )
}
