import type { ReactNode } from 'react'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'

type Props = {
  place: string
  busy: boolean
  onYes: () => void
  onNo: () => void
  /** What became of the tap. */
  children: ReactNode
}

/** The last look before everyone gets it. */
export const PublishAsk = ({ place, busy, onYes, onNo, children }: Props) => (
  <Card title={`发给${place}的每一位登记居民？`}>
    <Say tone="warn" text="发布后不能再改。万一写错了，可以撤回，重新写一则。" />
    {children}
    <Row>
      <Button kind="quiet" text="再看看" disabled={busy} onTap={onNo} />
      <Button text="确定发布" busy={busy} onTap={onYes} />
    </Row>
  </Card>
)
