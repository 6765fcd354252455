import { useState } from 'react'
import type { Command } from '../../cloud'
import { Field } from '../../ui/field'
import { wrong } from './outcome'
import { Submit } from './submit'

type Props = {
  label: string
  max: number
  /** Who will read it, or what follows. */
  hint?: string
  placeholder?: string
  /** The verb on the button, and what stands there while nothing is written. */
  action: string
  waits?: string
  /** Where the command's refusal of these words points. */
  field?: string
  danger?: boolean
  /** May be sent with nothing written: the server says what is missing. */
  bare?: boolean
  command: Pick<Command<'people.join'>, 'busy' | 'error' | 'kept'>
  onSubmit: (text: string) => void
  onCancel?: () => void
}

/** A few sentences, and the button that sends them. */
export function TextForm(props: Props) {
  const { label, max, action, waits = action, field = 'text', command, bare = false } = props
  const { hint, placeholder, danger = false, onSubmit, onCancel } = props
  const [text, setText] = useState('')
  const ready = bare || text.trim() !== ''
  return (
    <>
      <Field
        long
        max={max}
        label={label}
        {...(hint && { hint })}
        {...(placeholder && { placeholder })}
        error={wrong(command, field)}
        onInput={setText}
      />
      <Submit
        command={command}
        danger={danger}
        text={ready ? action : waits}
        ready={ready}
        onSubmit={() => onSubmit(text)}
        {...(onCancel && { onCancel })}
      />
    </>
  )
}
