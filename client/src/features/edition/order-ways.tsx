import { memo } from 'react'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'

type Props = {
  /** Called so in the words of the buttons: `这一项`. */
  name: string
  onMove?: ((by: -1 | 1) => void) | undefined
  onRemove: () => void
}

/** Up, down, out. */
export const OrderWays = memo(function OrderWays({ name, onMove, onRemove }: Props) {
  return (
    <Row wrap>
      {onMove && <Button kind="quiet" small text="↑ 上移" onTap={() => onMove(-1)} />}
      {onMove && <Button kind="quiet" small text="↓ 下移" onTap={() => onMove(1)} />}
      <Button kind="danger" small text={`删去${name}`} onTap={onRemove} />
    </Row>
  )
})
