import { useState } from 'react'
import { ReviewCard } from '../../../features/moderation/review-card'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { Empty } from '../../../ui/blank'
import { Choice } from '../../../ui/choice'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const states = [
  { value: 'waiting', label: '等着看' },
  { value: 'passed', label: '公开了' },
  { value: 'refused', label: '没公开' },
] as const
type State = (typeof states)[number]['value']

const empty = {
  waiting: <Empty title="都看过了" note="拿不准的话和居民传的照片，会先到这里等您看。" />,
  passed: <Empty title="还没有公开过" note="您看过、可以公开的，会在这里，随时能改主意。" />,
  refused: <Empty title="没有不公开的" note="您看过、不公开的，会在这里，随时能改主意。" />,
} as const

/** What waits for a look before others see it, and what was decided. */
export default function Reviews() {
  const [state, setState] = useState<State>('waiting')
  const reviews = usePages('moderation.queue', { state })
  return (
    <Screen
      query={reviews}
      head={
        <>
          <Masthead title="等我审核" note="大家都看得到以前，请您先看一眼。" />
          <Choice label="看哪些" options={states} value={state} onChange={setState} />
        </>
      }
      isEmpty={(items) => items.length === 0}
      empty={empty[state]}
    >
      {(items) => (
        <>
          {items.map((review) => (
            <ReviewCard key={`${review.id}:${review.state}`} review={review} />
          ))}
          <More pages={reviews} />
        </>
      )}
    </Screen>
  )
}
