import { useState } from 'react'
import type { Command } from '../../cloud'
import { Field } from '../../ui/field'
import { DayField } from '../form/day-field'
import { wrong } from '../form/outcome'
import { Submit } from '../form/submit'

type Term = { code: string; until?: string; reason?: string }
type Props = {
  command: Pick<Command<'people.join'>, 'busy' | 'error' | 'kept'>
  action: string
  /** Somebody sits there now, so that it has to be said why. */
  reasoned?: boolean
  onSubmit: (term: Term) => void
}

/** Whom, until when, and why if somebody has to go. */
export function SitForm({ command, action, reasoned, onSubmit }: Props) {
  const [code, setCode] = useState('')
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const ready = code.trim() !== '' && (!reasoned || reason.trim() !== '')
  const submit = () =>
    onSubmit({
      code: code.replace(/\s/g, ''),
      ...(until && { until }),
      ...(reasoned && { reason }),
    })
  return (
    <>
      <Field
        label="登记码"
        hint="请本人打开“我的”，把八位登记码念给您。"
        placeholder="比如：7K3M Q9XA"
        max={12}
        error={wrong(command, 'code')}
        onInput={setCode}
      />
      <DayField
        label="任期到哪天（可以不选）"
        value={until}
        none="按章程定的任期"
        hint="到期席位自己空出来。"
        error={wrong(command, 'until')}
        onChange={setUntil}
      />
      {reasoned && (
        <Field
          label="为什么"
          placeholder="比如：换届、连任"
          max={100}
          error={wrong(command, 'reason')}
          onInput={setReason}
        />
      )}
      <Submit command={command} text={action} ready={ready} onSubmit={submit} />
    </>
  )
}
