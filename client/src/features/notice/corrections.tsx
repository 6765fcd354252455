import { Fragment, useState } from 'react'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { ChangeList } from '../edition/change-list'
import { momentText, type NoticePage } from './notice'

type Props = Pick<NoticePage, 'corrections'>

/** That it was put right, why, and what is different now: the last time at once, earlier ones on demand. */
export function Corrections({ corrections }: Props) {
  const [all, setAll] = useState(false)
  if (corrections.length === 0) return null
  const latest = [...corrections].reverse()
  const shown = all ? latest : latest.slice(0, 1)
  return (
    <Card title={`更正过 ${corrections.length} 次`}>
      {shown.map(({ at, reason, changes }) => (
        <Fragment key={at}>
          <Say tone="warn" text={`${momentText(at)} 更正：${reason}`} />
          <ChangeList changes={changes} />
        </Fragment>
      ))}
      {!all && latest.length > 1 && (
        <Row>
          <Button kind="quiet" small text="看以前的更正" onTap={() => setAll(true)} />
        </Row>
      )}
    </Card>
  )
}
