import type { ReactNode } from 'react'
import { type AudienceRole, audiences } from '#shared/domain/notice/kinds.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { momentText } from './notice'

type Props = {
  place: string
  roles: readonly AudienceRole[]
  /** When the clock is to publish it; null: now. */
  at: string | null
  busy: boolean
  onYes: () => void
  onNo: () => void
  /** What became of the tap. */
  children: ReactNode
}

/** The last look before they get it. */
export const PublishAsk = ({ place, roles, at, busy, onYes, onNo, children }: Props) => (
  <Card title={`发给${place}的${whomText(roles)}？`}>
    <Say
      tone="warn"
      text={
        at
          ? `${momentText(at)} 自己发出去，在那以前可以收回。`
          : '发布后还能更正，看过的人会知道改了什么；不作数了，可以撤回。'
      }
    />
    {children}
    <Row>
      <Button kind="quiet" text="再看看" disabled={busy} onTap={onNo} />
      <Button text={at ? '确定定时' : '确定发布'} busy={busy} onTap={onYes} />
    </Row>
  </Card>
)

export const whomText = (roles: readonly AudienceRole[]) =>
  roles.includes('everyone') ? '每一位登记居民' : roles.map((role) => audiences[role]).join('、')
