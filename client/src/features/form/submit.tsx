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
  /** For what is not the first thing to do on a page. */
  quiet?: boolean
  /** The words of the way out, and the way. */
  cancel?: string
  onCancel?: () => void
}

const kindOf = (danger?: boolean, quiet?: boolean) => {
  if (danger) return 'danger'
  return quiet ? 'quiet' : 'primary'
}

/** The end of a form: what became of the last tap, and the button that sends it. */
export function Submit(props: Props) {
  const {
    command,
    text,
    onSubmit,
    ready = true,
    danger,
    quiet,
    cancel = '先不了',
    onCancel,
  } = props
  return (
    <>
      <Outcome of={command} />
      <Row>
        {onCancel && <Button kind="quiet" text={cancel} onTap={onCancel} />}
        <Button
          kind={kindOf(danger, quiet)}
          text={text}
          busy={command.busy}
          disabled={!ready}
          onTap={onSubmit}
        />
      </Row>
    </>
  )
}
