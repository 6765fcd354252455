import { memo } from 'react'
import { Card } from '../../ui/card'
import { Timeline, TimelineStep } from '../../ui/timeline'
import type { Tone } from '../../ui/tone'
import { PhotoStrip } from '../photo/photo-strip'
import type { RedressView } from './types'
import { whenText } from './words'

/** Every step; of the residents only the day. */
export const RedressHistory = memo(function RedressHistory({ redress }: { redress: RedressView }) {
  return (
    <Card title="经过">
      <Timeline>
        {redress.history.map((line, index) => (
          <TimelineStep
            // a history only grows
            // biome-ignore lint/suspicious/noArrayIndexKey: its lines have no other name
            key={index}
            what={line.what}
            by={`${line.who} · ${whenText(line)}`}
            text={line.text}
            tone={toneOf(line.what)}
          >
            {line.photos.length > 0 && <PhotoStrip ids={line.photos} />}
          </TimelineStep>
        ))}
      </Timeline>
    </Card>
  )
})

/** The words say it; the mark only repeats them. */
function toneOf(what: string): Tone {
  if (what === '居民认可') return 'good'
  return /超期|不行|没有解决/.test(what) ? 'bad' : 'plain'
}
