import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Outcome } from '../form/outcome'
import { go } from '../paging/go'
import { type DeskNotice, pages } from './notice'
import { PublishAsk } from './publish-ask'

/** A draft's ways on: changed, left to the clock, or out at once. */
export function Publish({ notice }: { notice: DeskNotice }) {
  const { id: noticeId, place, moves, audienceRoles, publishAt } = notice
  const [asking, setAsking] = useState<'publish' | 'schedule'>()
  const publish = useCommand('notice.publish')
  const schedule = useCommand('notice.schedule')
  if (!asking) {
    return (
      <Row wrap>
        <Button kind="quiet" text="再改改" onTap={() => go(pages.edit, { noticeId })} />
        {moves.includes('schedule') && (
          <Button kind="quiet" text="定时发布" onTap={() => setAsking('schedule')} />
        )}
        <Button text="发布" onTap={() => setAsking('publish')} />
      </Row>
    )
  }
  const command = asking === 'publish' ? publish : schedule
  return (
    <PublishAsk
      place={place}
      roles={audienceRoles}
      at={asking === 'schedule' ? publishAt : null}
      busy={command.busy}
      onYes={() => void command.run({ noticeId })}
      onNo={() => setAsking(undefined)}
    >
      <Outcome of={command} />
    </PublishAsk>
  )
}
