import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'

/** The answer, in the name of the post, for all to read. */
export function AnswerForm({ remarkId }: { remarkId: string }) {
  const [text, setText] = useState('')
  const answer = useCommand('remark.answer')
  const ready = text.trim() !== ''
  return (
    <>
      <Field
        long
        max={800}
        label="答复"
        hint="大家都看得到，写的是您的职务。答复后不能再改。"
        error={wrong(answer, 'text')}
        onInput={setText}
      />
      <Submit
        command={answer}
        text={ready ? '公开答复' : '写好就能答复'}
        ready={ready}
        onSubmit={() => void answer.run({ remarkId, text })}
      />
    </>
  )
}
