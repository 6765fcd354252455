import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Command } from '../../cloud'
import { Field } from '../../ui/field'
import style from './form.module.scss'
import { wrong } from './outcome'
import { Submit } from './submit'

type Props = {
  label: string
  /** Who will read it, or what follows. */
  hint: string
  placeholder: string
  /** The verb on the button that cannot be taken back. */
  action: string
  command: Pick<Command<'people.join'>, 'busy' | 'error' | 'kept'>
  onSubmit: (reason: string) => void
  onCancel: () => void
}

/** Asks why, and by that asks whether: the confirmation of what cannot be undone. */
export function ReasonForm(props: Props) {
  const { label, hint, placeholder, action, command, onSubmit, onCancel } = props
  const [reason, setReason] = useState('')
  return (
    <View className={style.ask}>
      <Field
        long
        max={100}
        label={label}
        hint={hint}
        placeholder={placeholder}
        error={wrong(command, 'reason')}
        onInput={setReason}
      />
      <Submit
        command={command}
        danger
        text={action}
        onSubmit={() => onSubmit(reason)}
        onCancel={onCancel}
      />
    </View>
  )
}
