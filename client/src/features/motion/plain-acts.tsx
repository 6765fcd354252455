import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Say } from '../../ui/say'
import { ReasonForm } from '../form/reason-form'
import { Submit } from '../form/submit'
import type { ActProps } from './acts'

/** A proposal becomes a motion before it has all its seconders. */
export function Take({ motion: { id: motionId }, onClose }: ActProps) {
  const take = useCommand('motion.take')
  return (
    <>
      <Say text="不等附议凑够，现在就立题。提的人和附议的人都会知道。" />
      <Submit
        command={take}
        text="立题"
        onSubmit={() => void take.run({ motionId }).then((done) => done && onClose())}
        onCancel={onClose}
      />
    </>
  )
}

export function Decline({ motion: { id: motionId }, onClose }: ActProps) {
  const decline = useCommand('motion.decline')
  return (
    <ReasonForm
      label="为什么不立题？"
      hint="提的人和附议的人都会看到。"
      placeholder="比如：这件事归物业管，已经转给他们了"
      action="不立题"
      command={decline}
      onSubmit={(reason) =>
        void decline.run({ motionId, reason }).then((done) => done && onClose())
      }
      onCancel={onClose}
    />
  )
}

/** Asked twice: what was taken back does not come again by itself. */
export function Withdraw({ motion: { id: motionId, supporters }, onClose }: ActProps) {
  const [sure, setSure] = useState(false)
  const withdraw = useCommand('motion.withdraw')
  const others = supporters > 1 ? `还有 ${supporters - 1} 个人支持，他们会知道您收回了。` : ''
  return (
    <>
      <Say tone="warn" text={`收回以后，这件就不办了。${others}`} />
      <Submit
        command={withdraw}
        danger
        text={sure ? '确定收回' : '收回'}
        onSubmit={() =>
          sure ? void withdraw.run({ motionId }).then((done) => done && onClose()) : setSure(true)
        }
        onCancel={onClose}
      />
    </>
  )
}
