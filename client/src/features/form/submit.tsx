import type { Command } from '../../cloud'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Outcome } from './outcome'

type Props = {
  command: Pick<Command<'people.join'>, 'busy' | 'error' | 'kept'>
  text: string
  onSubmit: () => void
  /** Whether all that is needed is there. */
  ready?: boolean
  /** For what cannot be taken back. */
  danger?: boolean
  /** The words of the way out, and the way. */
  cancel?: string
  onCancel?: () => void
}

/** The end of a form: what became of the last tap, and the button that sends it. */
export function Submit(props: Props) {
  const { command, text, onSubmit, ready = true, danger, cancel = '先不了', onCancel } = props
  return (
    <>
      <Outcome of={command} />
      <Row>
        {onCancel && <Button kind="quiet" text={cancel} onTap={onCancel} />}
        <Button
          kind={danger ? 'danger' : 'primary'}
          text={text}
          busy={command.busy}
          disabled={!ready}
          onTap={onSubmit}
        />
      </Row>
    </>
  )
}
