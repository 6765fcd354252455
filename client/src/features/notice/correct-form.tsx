import { useReducer, useState } from 'react'
import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'
import { goBack } from '../paging/go'
import type { DeskNotice } from './notice'
import { TextFields, type Words } from './text-fields'

const patched = (words: Words, change: Partial<Words>): Words => ({ ...words, ...change })

/** New words for a notice that is up, with the reason that its readers will see. */
export function CorrectForm({ notice }: { notice: DeskNotice }) {
  const { id: noticeId, title, summary, body } = notice
  const [words, patch] = useReducer(patched, { title, summary, body })
  const [reason, setReason] = useState('')
  const correct = useCommand('notice.correct')
  const send = async () => {
    if (await correct.run({ noticeId, ...words, reason })) goBack()
  }
  return (
    <>
      <TextFields words={words} onChange={patch} command={correct} />
      <Card>
        <Field
          label="为什么更正"
          long
          max={100}
          placeholder="比如：物业改到周日了"
          hint="看过的人会再收到一次提醒，看得到改了什么、为什么改。"
          error={wrong(correct, 'reason')}
          onInput={setReason}
        />
      </Card>
      <Submit command={correct} text="更正，让大家知道" onSubmit={() => void send()} />
    </>
  )
}
