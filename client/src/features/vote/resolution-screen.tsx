import { View } from '@tarojs/components'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'
import { useReadAbout } from '../inbox/read'
import { pages as notices } from '../notice/notice'
import { go } from '../paging/go'
import { routes } from '../routes'
import { Contents } from './contents'
import { MotionCell } from './motion-cell'
import { CountCard } from './result-card'
import type { ResolutionView } from './types'
import style from './vote.module.scss'
import { ruleTexts } from './words'

/** One resolution: its number, what was decided and by how many, who does what by when. */
export function ResolutionScreen({ resolutionId }: { resolutionId: string }) {
  const query = useQuery('vote.resolution', { resolutionId })
  useReadAbout('vote', query.data?.voteId)
  return <Screen query={query}>{(resolution) => <Whole resolution={resolution} />}</Screen>
}

function Whole({ resolution }: { resolution: ResolutionView }) {
  const { title, about, council, at, text, measures, rule, secret, outcome, voteId } = resolution
  const how = `${secret ? '不记名' : '记名'}投票，${ruleTexts[rule]}。`
  return (
    <>
      <Masthead over={council} title={about} note={title} />
      <Contents aloud title="定了什么" text={text} measures={measures} />
      <CountCard outcome={outcome} rule={rule} title="怎么通过的">
        <View className={style.note}>{`${how}${dayText(dayOf(at))}生效。`}</View>
      </CountCard>
      <Card flush>
        <Cell
          title="看这次表决"
          note="名单、票数，自己验一遍"
          onTap={() => go(routes.vote, { voteId })}
        />
        <NoticeCell noticeId={resolution.noticeId} />
        <MotionCell motionId={resolution.motionId} />
      </Card>
    </>
  )
}

/** As it was published. */
const NoticeCell = ({ noticeId }: Pick<ResolutionView, 'noticeId'>) =>
  noticeId ? (
    <Cell
      title="看公布的公告"
      note="街坊们看到的就是这一份"
      onTap={() => go(notices.read, { noticeId })}
    />
  ) : null
