import { memo } from 'react'
import { clockText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Timeline, TimelineStep } from '../../ui/timeline'
import type { Tone } from '../../ui/tone'
import { PhotoStrip } from '../photo/photo-strip'
import type { OrderView } from './types'

type Line = OrderView['history'][number]

/** Every step, with its words and photos; posts, never persons. */
export const History = memo(function History({ order }: { order: OrderView }) {
  return (
    <Card title="经过">
      <Timeline>
        {order.history.map((line) => (
          <TimelineStep
            key={`${line.at} ${line.what}`}
            what={line.what}
            by={`${line.who} · ${clockText(line.at, new Date())}`}
            text={line.text}
            tone={toneOf(line)}
          >
            {line.photos.length > 0 && <PhotoStrip ids={line.photos} />}
          </TimelineStep>
        ))}
      </Timeline>
    </Card>
  )
})

/** The words say it; the mark only repeats them. */
function toneOf({ what }: Line): Tone {
  if (/^(复查合格|申诉成立)/.test(what)) return 'good'
  return /不合格|超期/.test(what) ? 'bad' : 'plain'
}
