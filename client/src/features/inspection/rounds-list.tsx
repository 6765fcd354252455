import { View } from '@tarojs/components'
import { memo } from 'react'
import { roundLifecycle } from '#shared/domain/inspection/round-lifecycle.ts'
import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import { Meter } from '../../ui/meter'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { routes } from '../routes'
import { dueText, type RoundCard, roundTones } from './round-words'
import style from './rounds.module.scss'
import { namesText } from './senders'

/** A council's rounds, the newest first, each with how far it is. */
export function RoundsList({ councilId }: { councilId: string }) {
  const rounds = usePages('inspection.rounds', { councilId })
  return (
    <>
      <Loaded query={rounds}>
        {(items) =>
          items.length === 0 ? (
            <Empty
              title="还没有安排过考核"
              note="街道或社区安排一轮，考核员的清单上就有了。没有安排，考核员也可以随时去看。"
            />
          ) : (
            items.map((round) => <RoundItem key={round.id} round={round} />)
          )
        }
      </Loaded>
      <More pages={rounds} />
    </>
  )
}

const RoundItem = memo(function RoundItem({ round }: { round: RoundCard }) {
  const { id: roundId, title, dueOn, departments, state, progress } = round
  const due = state === 'planned' ? ` · ${dueText(dueOn, new Date())}` : ''
  return (
    <Card
      title={title}
      extra={<Tag text={roundLifecycle.states[state].zh} tone={roundTones[state]} />}
      onTap={() => go(routes.round, { roundId })}
    >
      <View className={style.note}>{`${namesText(departments)}${due}`}</View>
      <Meter label="看完的店" ratio={progress} unit="家" />
    </Card>
  )
})
