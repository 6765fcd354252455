import { type ReactNode, useCallback, useState } from 'react'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { go } from '../paging/go'
import { routes } from '../routes'
import { Measure } from './measure-form'
import { Merge } from './merge-form'
import { Decline, Take, Withdraw } from './plain-acts'
import { Advise, Answer } from './say-forms'
import { Supervise } from './supervise-form'
import type { Doing, MotionView } from './types'
import { Progress, Resolve } from './work-forms'

export type ActProps = { motion: MotionView; onClose: () => void }

type Act = {
  readonly text: string
  /** The matter goes no further here: stands below everything else. */
  readonly ends?: true
  readonly Form: (props: ActProps) => ReactNode
}

/** What somebody may do with a motion, in the order of its life, and the form that does it. */
const acts: Partial<Record<Doing, Act>> = {
  answer: { text: '答复企业', Form: Answer },
  take: { text: '直接立题', Form: Take },
  measure: { text: '定几项措施', Form: Measure },
  progress: { text: '报进展', Form: Progress },
  advise: { text: '出个主意', Form: Advise },
  resolve: { text: '写结果', Form: Resolve },
  supervise: { text: '监督站来看', Form: Supervise },
  merge: { text: '并到另一件', ends: true, Form: Merge },
  decline: { text: '不立题', ends: true, Form: Decline },
  withdraw: { text: '收回这一件', ends: true, Form: Withdraw },
}
const order = Object.keys(acts) as Doing[]

/** One thing at a time: a tap opens its form in the place of the buttons. */
export function Acts({ motion }: { motion: MotionView }) {
  const [doing, setDoing] = useState<Doing>()
  const close = useCallback(() => setDoing(undefined), [])
  const open = order.filter((one) => motion.may.includes(one))
  const votes = motion.may.includes('openVote')
  if (open.length === 0 && !votes) return null
  const endings = open.filter((one) => acts[one]?.ends)
  const plain = open.filter((one) => !endings.includes(one))
  const act = doing && motion.may.includes(doing) ? acts[doing] : undefined
  return (
    <Card title={act ? act.text : '我来办'}>
      {act ? (
        <act.Form motion={motion} onClose={close} />
      ) : (
        <>
          {plain.map((one, index) => (
            <ActButton key={one} doing={one} first={index === 0} onTap={setDoing} />
          ))}
          {votes && <OpenVote motion={motion} />}
          {endings.map((one) => (
            <ActButton key={one} doing={one} onTap={setDoing} />
          ))}
        </>
      )}
    </Card>
  )
}

type ButtonProps = { doing: Doing; first?: boolean; onTap: (doing: Doing) => void }

/** What comes next in its life is red, the rest is at hand. */
function ActButton({ doing, first, onTap }: ButtonProps) {
  const act = acts[doing]
  return act ? (
    <Row>
      <Button kind={first ? 'primary' : 'quiet'} text={act.text} onTap={() => onTap(doing)} />
    </Row>
  ) : null
}

function OpenVote({ motion: { id: motionId, councilId, title } }: { motion: MotionView }) {
  return (
    <Row>
      <Button
        kind="quiet"
        text="请理事表决"
        onTap={() => go(routes.openVote, { councilId, motionId, title })}
      />
    </Row>
  )
}
