import { motionLifecycle } from '#shared/domain/motion/lifecycle.ts'
import { stepKinds } from '#shared/domain/motion/step-kinds.ts'
import { clockText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Timeline, TimelineStep } from '../../ui/timeline'
import type { Tone } from '../../ui/tone'
import { PhotoStrip } from '../photo/photo-strip'
import type { MotionView } from './types'
import { postHere } from './words'

type Line = {
  readonly what: string
  readonly at: string
  readonly by: string
  readonly text: string
  readonly photos: readonly string[]
  readonly tone: Tone
}

/** Everything that happened to it, first things first. */
export function History({ motion }: { motion: MotionView }) {
  return (
    <Card title="从头到现在">
      <Timeline>
        {linesOf(motion).map(({ what, at, by, text, photos, tone }) => (
          <TimelineStep
            key={`${at}${what}`}
            what={what}
            by={[postHere(by, motion), clockText(at, new Date())].filter(Boolean).join(' · ')}
            text={text}
            tone={tone}
          >
            {photos.length > 0 && <PhotoStrip ids={photos} />}
          </TimelineStep>
        ))}
      </Timeline>
    </Card>
  )
}

function linesOf(motion: MotionView): Line[] {
  const lines = [
    raisedLine(motion),
    ...answerLines(motion),
    ...moveLines(motion),
    ...stepLines(motion),
  ]
  return lines.sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

const bare = { by: '', text: '', photos: [], tone: 'plain' } as const

const raisedLine = ({ createdAt, raiserPost }: MotionView): Line => ({
  ...bare,
  what: '提出来了',
  at: createdAt,
  by: raiserPost,
  tone: 'accent',
})

const answerLines = ({ firstAnswer }: MotionView): Line[] =>
  firstAnswer
    ? [
        {
          ...bare,
          what: firstAnswer.onTime ? '首次答复（按时）' : '首次答复（晚了）',
          at: firstAnswer.at,
          by: firstAnswer.post,
          text: firstAnswer.text,
          tone: firstAnswer.onTime ? 'good' : 'warn',
        },
      ]
    : []

const moveLines = ({ history }: MotionView): Line[] =>
  history.map(({ move, at, reason }) => ({
    ...bare,
    what: motionLifecycle.moves[move].zh,
    at,
    text: reason ?? '',
    tone: move === 'sendBack' ? 'warn' : 'accent',
  }))

const stepLines = ({ steps }: MotionView): Line[] =>
  steps.map(({ kind, measureNo, at, post, text, photos }) => ({
    what: measureNo ? `${stepKinds[kind]}（第 ${measureNo} 项）` : stepKinds[kind],
    at,
    by: post,
    text,
    photos,
    tone: kind === 'measureDone' ? 'good' : 'plain',
  }))
