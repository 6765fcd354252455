import { View } from '@tarojs/components'
import type { Command } from '../../cloud'
import style from './form.module.scss'
import { TextForm } from './text-form'

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
export const ReasonForm = (props: Props) => (
  <View className={style.ask}>
    <TextForm {...props} danger bare max={100} field="reason" />
  </View>
)
