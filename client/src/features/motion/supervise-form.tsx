import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import type { ActProps } from './acts'

const verdicts = [
  { value: true, label: '认可', note: '这件事办成了' },
  { value: false, label: '退回再办', note: '写一句哪里还不行' },
] as const

/** The station looks at the result: it stands, or it goes back. */
export function Supervise({ motion: { id: motionId }, onClose }: ActProps) {
  const [content, setContent] = useState<boolean>()
  const [text, setText] = useState('')
  const supervise = useCommand('motion.supervise')
  const send = async () => {
    if (content === undefined) return
    if (await supervise.run({ motionId, content, text })) onClose()
  }
  return (
    <>
      <Choice stacked label="认可不认可" options={verdicts} value={content} onChange={setContent} />
      <Field
        long
        max={300}
        label={content === false ? '哪里还不行' : '想说的话（可以不写）'}
        error={wrong(supervise, 'text')}
        onInput={setText}
      />
      <Submit
        command={supervise}
        text={content === false ? '退回去' : '写上意见'}
        ready={content !== undefined && (content || text.trim() !== '')}
        onSubmit={() => void send()}
        onCancel={onClose}
      />
    </>
  )
}
