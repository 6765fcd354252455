import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Outcome } from '../form/outcome'
import { go } from '../paging/go'
import { type DeskNotice, pages } from './notice'
import { PublishAsk } from './publish-ask'

/** A draft's two ways on. */
export function Publish({ notice: { id: noticeId, place } }: { notice: DeskNotice }) {
  const [asking, setAsking] = useState(false)
  const publish = useCommand('notice.publish')
  if (!asking) {
    return (
      <Row>
        <Button kind="quiet" text="再改改" onTap={() => go(pages.edit, { noticeId })} />
        <Button text="发布" onTap={() => setAsking(true)} />
      </Row>
    )
  }
  return (
    <PublishAsk
      place={place}
      busy={publish.busy}
      onYes={() => void publish.run({ noticeId })}
      onNo={() => setAsking(false)}
    >
      <Outcome of={publish} />
    </PublishAsk>
  )
}
