import { useCommand } from '../../cloud'
import { TextForm } from '../form/text-form'
import type { ActProps } from './acts'

/** The first answer to a firm's call. */
export function Answer({ motion: { id: motionId }, onClose }: ActProps) {
  const answer = useCommand('motion.answer')
  return (
    <TextForm
      max={500}
      label="怎么答复"
      hint="先让企业知道谁在管、什么时候有下文。"
      placeholder="比如：专班今天下午到园区看路口，周五前给方案"
      action="发出答复"
      command={answer}
      onSubmit={(text) => void answer.run({ motionId, text }).then((done) => done && onClose())}
      onCancel={onClose}
    />
  )
}

export function Advise({ motion: { id: motionId }, onClose }: ActProps) {
  const advise = useCommand('motion.advise')
  return (
    <TextForm
      max={500}
      label="您的主意"
      hint="写在这件事的页上，大家都看得到。"
      action="写上去"
      command={advise}
      onSubmit={(text) => void advise.run({ motionId, text }).then((done) => done && onClose())}
      onCancel={onClose}
    />
  )
}
