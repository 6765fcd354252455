import { type ComponentProps, useState } from 'react'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { ReasonForm } from './reason-form'

type Props = Omit<ComponentProps<typeof ReasonForm>, 'onCancel'> & {
  button: Omit<ComponentProps<typeof Button>, 'onTap'>
}

/** A button that asks for the reason before it does anything. */
export function ReasonAsk({ button, ...form }: Props) {
  const [asking, setAsking] = useState(false)
  if (asking) return <ReasonForm {...form} onCancel={() => setAsking(false)} />
  return (
    <Row>
      <Button {...button} onTap={() => setAsking(true)} />
    </Row>
  )
}
