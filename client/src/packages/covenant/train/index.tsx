import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { both } from '../../../cloud/both'
import { useMe } from '../../../features/people/me'
import { TrainForm } from '../../../features/training/train-form'
import { trainsFor } from '../../../features/training/trainer'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const head = <Masthead title="登记培训" note="办完当天登记，名单清楚，以后好查。" />

export default function Train() {
  const { councilId = '' } = useRouter().params
  const council = useQuery('council.home', { councilId })
  const me = useMe()
  return (
    <Screen query={both(council, me)} head={head}>
      {([{ area }, self]) => {
        const mine = trainsFor(self, { area, councilId })
        if (mine.length === 0)
          return <Empty title="您现在不能登记培训" note="办培训的部门和社区书记来登记。" />
        return <TrainForm councilId={councilId} mine={mine} />
      }}
    </Screen>
  )
}
