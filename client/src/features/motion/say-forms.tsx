import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import type { ActProps } from './acts'

/** The first answer to a firm's call. */
export function Answer({ motion: { id: motionId }, onClose }: ActProps) {
  const [text, setText] = useState('')
  const answer = useCommand('motion.answer')
  return (
    <>
      <Field
        long
        max={500}
        label="怎么答复"
        hint="先让企业知道谁在管、什么时候有下文。"
        placeholder="比如：专班今天下午到园区看路口，周五前给方案"
        error={wrong(answer, 'text')}
        onInput={setText}
      />
      <Submit
        command={answer}
        text="发出答复"
        ready={text.trim() !== ''}
        onSubmit={() => void answer.run({ motionId, text }).then((done) => done && onClose())}
        onCancel={onClose}
      />
    </>
  )
}

export function Advise({ motion: { id: motionId }, onClose }: ActProps) {
  const [text, setText] = useState('')
  const advise = useCommand('motion.advise')
  return (
    <>
      <Field
        long
        max={500}
        label="您的主意"
        hint="写在这件事的页上，大家都看得到。"
        error={wrong(advise, 'text')}
        onInput={setText}
      />
      <Submit
        command={advise}
        text="写上去"
        ready={text.trim() !== ''}
        onSubmit={() => void advise.run({ motionId, text }).then((done) => done && onClose())}
        onCancel={onClose}
      />
    </>
  )
}
